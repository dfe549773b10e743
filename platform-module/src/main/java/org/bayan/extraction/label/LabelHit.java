package org.bayan.extraction.label;

import org.bayan.extraction.Span;

/**
 * A wording of the vocabulary's labels in a text, with what stands around it.
 *
 * @param kind what it announces
 * @param weak whether the wording is also common in running text
 * @param line index of its line
 * @param segment index of its segment in the line
 * @param start first UTF-16 code unit of the wording
 * @param end one past its last
 * @param valueStart where its value may begin: behind the colon, dash or space
 * @param before how it is set off from what precedes it
 * @param after how it is set off from what follows
 */
record LabelHit(
        LabelKind kind,
        boolean weak,
        int line,
        int segment,
        int start,
        int end,
        int valueStart,
        Before before,
        After after) {
    private static final int LONGEST_WORD = 12;
    /** Letters that a wording common in running text must have to be told from the end of a longer word. */
    private static final int LONGEST_FRAGMENT = 4;

    /** How a label is set off from what precedes it. */
    enum Before {
        /** It begins a line or cell. */
        START(2),
        /** A bar, bullet or semicolon. */
        SEPARATOR(1.5),
        /** Another text runs straight into it, as pages lose their line breaks. */
        GLUED(0),
        SPACE(-1);

        private final double weight;

        Before(double weight) {
            this.weight = weight;
        }
    }

    /** How a label is set off from what follows. */
    enum After {
        /** It ends its line or cell. */
        END(1.5),
        COLON(2),
        /** A dash, slash or dotted leader. */
        DASH(1),
        DIGIT(1),
        GLUED(0),
        SPACE(-0.5);

        private final double weight;

        After(double weight) {
            this.weight = weight;
        }
    }

    /** How much speaks for a label, from about -4 to 5, where running text is below 0. */
    double weight() {
        double weight = before.weight + after.weight + (weak ? 0 : 1);
        if (weak && (before == Before.SPACE || before == Before.GLUED) && after != After.COLON) {
            weight -= 1;
        }
        if (weak && after == After.SPACE) {
            weight -= 1;
        }
        return weight;
    }

    Span span() {
        return new Span(start, end);
    }

    /** Whether the wording is a single word, as far as its length tells. */
    boolean isWord() {
        return end - start <= LONGEST_WORD;
    }

    /** Whether it may as well be the last letters of a line's last word: «نوع» in «متنوع». */
    boolean isFragment() {
        return weak && before == Before.GLUED && after == After.END && end - start <= LONGEST_FRAGMENT;
    }

    /** Whether it looks like any word of a sentence. */
    boolean isRunningText() {
        return weak && before == Before.SPACE && after != After.COLON;
    }

    /** Whether the layout alone sets it off on both sides. */
    boolean isSetOff() {
        return (before == Before.START || before == Before.SEPARATOR)
                && (after == After.END || after == After.COLON || after == After.DASH);
    }
}
