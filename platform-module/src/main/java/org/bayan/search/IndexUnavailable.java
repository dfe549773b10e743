package org.bayan.search;

/** The server has no search index, or its index does not answer: words cannot be looked for and values not be counted. */
public final class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexUnavailable(Throwable cause) {
        super(cause);
    }
}
