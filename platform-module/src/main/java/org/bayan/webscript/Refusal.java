package org.bayan.webscript;

/** Why a web script does not do what it is asked to, for the caller to read. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status HTTP status, 400 to 499
     * @param sentence in the caller's language
     */
    Refusal(int status, String sentence) {
        this(status, sentence, null);
    }

    Refusal(int status, String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = status;
    }

    int status() {
        return status;
    }
}
