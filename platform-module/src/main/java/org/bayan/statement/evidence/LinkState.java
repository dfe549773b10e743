package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a name that stands in a statement. */
public enum LinkState {
    /** The statement is associated with the authority. */
    LINKED("linked"),
    /** Waits for a person's decision. */
    SUGGESTED("suggested"),
    /** No authority record has the name; it is kept, ready to become one. */
    UNKNOWN("unknown"),
    /** A person decided that the name is none of the records that were offered. */
    REJECTED("rejected"),
    /** The authority record that was linked has been deleted. */
    STALE("stale"),
    /** Nobody had decided when the description was approved; open again when the description is. */
    CLOSED("closed");

    private final String code;

    LinkState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether a person has still to decide. */
    public boolean isOpen() {
        return this == SUGGESTED || this == UNKNOWN;
    }
}
