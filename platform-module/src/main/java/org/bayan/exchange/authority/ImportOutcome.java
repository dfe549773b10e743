package org.bayan.exchange.authority;

/** What became of a line. */
public enum ImportOutcome {
    NEW("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    WRONG("wrong");

    private final String code;

    ImportOutcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
