package org.bayan.reading.child.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a page.
 *
 * @param cells its texts in reading order: one, or several where wide gaps part them
 * @param rightToLeft the direction of the line as a whole
 * @param left left edge in points
 * @param right right edge in points
 * @param y baseline in points from the top
 * @param size size of most of its letters in points
 * @param firstWord width of the first word that is read, in points
 * @param gaps the gaps between its cells
 * @param weight how much of it is bold
 */
record Line(
        List<String> cells,
        boolean rightToLeft,
        float left,
        float right,
        float y,
        float size,
        float firstWord,
        List<Gap> gaps,
        Weight weight) {
    /** Edges of lines of one paragraph differ by less, in points. */
    private static final float FLUSH = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\\u061F\\u06D4\\u2026][\\p{Pf}\\p{Pe}\"']*$");

    Line {
        gaps = List.copyOf(gaps);
        cells = List.copyOf(cells);
    }

    /** How much of a line is bold; what stands beside letters does not count. */
    enum Weight {
        NONE,
        /** The first word, but not all. */
        BEGINNING,
        /** Some words within it. */
        SOME,
        ALL;

        /** Whether all of one line is bold and nothing of the other. */
        boolean isOppositeOf(Weight other) {
            return this == ALL && other == NONE || this == NONE && other == ALL;
        }
    }

    /** The empty stretch between two cells, from the end of the left one to the start of the right one, in points. */
    record Gap(float from, float to) {
        private static final float SAME = 1.5f;

        float width() {
            return to - from;
        }

        /** Whether one edge of both is the same: cells of a column are flush on one side, seldom on both. */
        boolean isFlushWith(Gap other) {
            return Math.abs(from - other.from) < SAME || Math.abs(to - other.to) < SAME;
        }
    }

    String text() {
        return String.join(" ", cells);
    }

    /** Whether the letter that is read last is Arabic: numbers that follow on the next line are drawn accordingly. */
    boolean endsArabic() {
        String text = text();
        for (int i = text.length(); i > 0; i = text.offsetByCodePoints(i, -1)) {
            Direction direction = Direction.of(text.substring(text.offsetByCodePoints(i, -1), i));
            if (direction.isStrong()) {
                return direction == Direction.ARABIC;
            }
        }
        return false;
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text()).find();
    }

    /**
     * Whether both are plain lines in one size and direction. An address on a line of its own reads from left to right, but stands
     * flush with the right-to-left lines around it.
     */
    boolean isLike(Line other) {
        return isOneText()
                && other.isOneText()
                && (rightToLeft == other.rightToLeft || Math.abs(right - other.right) < FLUSH)
                && Math.abs(size - other.size) < 0.08f * size;
    }

    boolean isOneText() {
        return cells.size() == 1;
    }
}
