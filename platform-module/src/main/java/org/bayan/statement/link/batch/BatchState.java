package org.bayan.statement.link.batch;

import java.util.Arrays;
import java.util.Optional;

/** Where a batch stands, with the code of the content model. */
public enum BatchState {
    RUNNING("running"),
    /** Somebody has asked for an end; the batch ends after the statements in work. */
    STOPPING("stopping"),
    DONE("done"),
    STOPPED("stopped"),
    /** What it has changed is being taken back. */
    UNDOING("undoing"),
    UNDONE("undone"),
    FAILED("failed");

    private final String code;

    BatchState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether there is work to do. */
    public boolean isActive() {
        return this == RUNNING || this == STOPPING || this == UNDOING;
    }

    static Optional<BatchState> of(Object code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
