package org.bayan.embedded.http.body;

/** A multipart form cannot be read; answered with 400. */
public final class MalformedFormException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedFormException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
