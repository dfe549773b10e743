package org.bayan.reading.child.pdf;

/**
 * Bounds the forms within forms that are followed. Two forms that draw each other twice are two to the power of the depth that
 * PDFBox allows, which no time is enough for.
 */
final class FormLimit {
    /** Drawing programs nest a handful. */
    private static final int DEEPEST = 16;

    private static final int MOST = 100_000;

    private int depth;
    private int forms;

    /** Whether one more may be followed; then {@link #leave} must be called behind it. */
    boolean enter() {
        if (depth == DEEPEST || forms == MOST) {
            return false;
        }
        depth++;
        forms++;
        return true;
    }

    void leave() {
        depth--;
    }
}
