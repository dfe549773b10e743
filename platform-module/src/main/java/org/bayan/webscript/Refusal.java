package org.bayan.webscript;

/** Why a web script does not do what it is asked to, for the caller to read. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status HTTP status, 400 to 499, or 503 for what can be asked again later
     * @param sentence in the caller's language
     */
    public Refusal(int status, String sentence) {
        this(status, sentence, null);
    }

    public Refusal(int status, String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
