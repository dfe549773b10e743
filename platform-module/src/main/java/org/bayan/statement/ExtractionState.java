package org.bayan.statement;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/** Where a statement stands on its way to being described; the codes of {@code bay:extractionState}. */
public enum ExtractionState {
    PENDING("pending"),
    DONE("done"),
    /** The content could not be read; the message says why. */
    FAILED("failed"),
    /** There was nothing to read; the message says why. */
    SKIPPED("skipped");

    private final String code;

    ExtractionState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ExtractionState> of(Serializable code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
