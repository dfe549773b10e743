package org.bayan.exchange.authority;

import java.util.Arrays;
import java.util.Optional;

/** Where an import stands; the codes of {@code bay:importState}. */
public enum ImportState {
    /** In work, or waiting to be taken up. */
    RUNNING("running"),
    DONE("done"),
    /** The file as a whole could not be used; the message says why. */
    FAILED("failed"),
    STOPPED("stopped");

    private final String code;

    ImportState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<ImportState> ofCode(Object code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
