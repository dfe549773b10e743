package org.bayan.extraction.field;

import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;

/** Takes off what stands around a title or name without being part of it. */
final class Trim {
    private Trim() {}

    /** Without commas, colons, semicolons, rules and a single full stop at the ends, and without quotes around the whole. */
    static Span value(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.charAt(start), "-–—*:_،,;؛•#|=")) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1), ":_،,;؛|=*-–—")) {
            end--;
        }
        boolean stop = end - start > 2 && text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.';
        if (stop && !Sentences.isAbbreviated(text.substring(start, end))) {
            end--;
        }
        return unquoted(text, Spans.trimmed(text, start, end));
    }

    private static Span unquoted(String text, Span span) {
        if (span.length() < 3) {
            return span;
        }
        int quote = "«\"“".indexOf(text.charAt(span.start()));
        char closing = quote < 0 ? 0 : "»\"”".charAt(quote);
        boolean whole = quote >= 0 && text.indexOf(closing, span.start() + 1) == span.end() - 1;
        return whole ? Spans.trimmed(text, span.start() + 1, span.end() - 1) : span;
    }

    private static boolean isEdge(char c, String marks) {
        return Spans.isInvisible(c) || marks.indexOf(c) >= 0;
    }
}
