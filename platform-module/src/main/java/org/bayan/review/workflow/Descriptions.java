package org.bayan.review.workflow;

/** What a workflow is about, as ACS keeps it. */
final class Descriptions {
    /** The most characters that {@code bpm:workflowDescription} may have. */
    private static final int MAX = 250;

    private Descriptions() {}

    /** The beginning of a note that is too long; the whole stands at the statement. */
    static String shortened(String note) {
        return note == null || note.length() <= MAX ? note : note.substring(0, MAX - 1) + "…";
    }
}
