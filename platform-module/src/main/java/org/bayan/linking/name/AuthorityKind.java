package org.bayan.linking.name;

import java.util.Optional;

/** What an authority record describes, with the code that CSV files, web scripts and the content model write. */
public enum AuthorityKind {
    PERSON("person"),
    CORPORATE_BODY("corporateBody"),
    CHRONOLOGY_ENTRY("chronologyEntry");

    private final String code;

    AuthorityKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The kind of a code, which is matched exactly; empty for any other text. */
    public static Optional<AuthorityKind> ofCode(String code) {
        for (AuthorityKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
