package org.bayan.embedded.http.cmis;

/** A refusal of the CMIS browser binding: a status, the exception's name in CMIS 1.1, and a sentence. */
final class CmisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;

    CmisException(int status, String kind, String sentence) {
        super(sentence);
        this.status = status;
        this.kind = kind;
    }

    static CmisException invalid(String sentence) {
        return new CmisException(400, "invalidArgument", sentence);
    }

    int status() {
        return status;
    }

    String kind() {
        return kind;
    }
}
