package org.bayan.webscript;

/**
 * A refusal as it is answered: the two members of an ACS web script's error that clients read.
 *
 * @param status the HTTP status
 * @param message a sentence in the caller's language
 */
record RefusalView(Code status, String message) {
    /**
     * @param code the HTTP status
     */
    record Code(int code) {}

    static RefusalView of(Refusal refusal) {
        return new RefusalView(new Code(refusal.status()), refusal.getMessage());
    }
}
