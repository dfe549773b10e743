package org.bayan.linking.name;

import java.util.Optional;

/** How far an authority record may be relied on, with the code of the content model. */
public enum AuthorityStatus {
    /** Made from a text or by an import and not yet looked at: found and suggested, and linked as any other. */
    PROVISIONAL("provisional"),
    CONFIRMED("confirmed"),
    /** Given up, by a merge for example: its names are no longer found. */
    DEPRECATED("deprecated");

    private final String code;

    AuthorityStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The status of a code, which is matched exactly; empty for any other text. */
    public static Optional<AuthorityStatus> ofCode(String code) {
        for (AuthorityStatus status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
