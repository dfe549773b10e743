package org.bayan.reading.child.pdf;

import java.io.IOException;

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

    /** Draws a form, or leaves it out where too many have been drawn or it lies too deep. */
    void follow(Form form) throws IOException {
        if (depth == DEEPEST || forms == MOST) {
            return;
        }
        depth++;
        forms++;
        try {
            form.draw();
        } finally {
            depth--;
        }
    }

    /** What PDFBox does with a form. */
    interface Form {
        void draw() throws IOException;
    }
}
