package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a proposed value. */
public enum Standing {
    /** A rival that nobody has decided on. */
    PROPOSED("proposed"),
    /** The value that the statement holds. */
    ACCEPTED("accepted"),
    /** A person chose another value over it. */
    REJECTED("rejected"),
    /** An earlier content or an earlier run proposed it; kept for the record. */
    SUPERSEDED("superseded");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
