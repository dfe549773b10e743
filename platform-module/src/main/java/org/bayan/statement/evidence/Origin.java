package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who a value comes from. A person outranks an import, an import outranks a rule. */
public enum Origin {
    RULE("rule"),
    /** Set by a folder's defaults or by a batch, not read from the text. */
    IMPORT("import"),
    HUMAN("human");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
