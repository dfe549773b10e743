package org.bayan.reading.child.pdf;

import java.util.List;

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
 */
record Line(
        List<String> cells,
        boolean rightToLeft,
        float left,
        float right,
        float y,
        float size,
        float firstWord,
        List<Gap> gaps) {
    Line {
        gaps = List.copyOf(gaps);
        cells = List.copyOf(cells);
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

    boolean isOneText() {
        return cells.size() == 1;
    }
}
