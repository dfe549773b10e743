package org.bayan.reading.child.structure;

/** As much text was collected as the limit allows. What was collected up to here is the document's text, cut. */
public final class TextLimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextLimitReached(int characters) {
        super("The limit of " + characters + " characters is reached", null, false, false);
    }
}
