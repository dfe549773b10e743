package org.bayan.extraction;

/**
 * A stretch of the stored plain text, so that every value can be shown where it stands.
 *
 * @param start first UTF-16 code unit, counted from 0
 * @param end one past the last UTF-16 code unit; never before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The text that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
