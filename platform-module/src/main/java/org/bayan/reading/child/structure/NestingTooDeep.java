package org.bayan.reading.child.structure;

/** A document nests deeper than the limit. */
public final class NestingTooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NestingTooDeep(int depth) {
        super("Nested deeper than " + depth + " levels", null, false, false);
    }
}
