package org.bayan.reading;

import java.io.IOException;

/** A reader process ended while something was expected of it. */
final class ProcessEndedException extends IOException {
    private static final long serialVersionUID = 1L;

    ProcessEndedException(String message) {
        super(message);
    }
}
