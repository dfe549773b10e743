package org.bayan.review;

import java.util.List;

/** Why something cannot be done in a review, for the person to read. */
public final class ReviewRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the sentence in the bundle bayan-review
     */
    public ReviewRefused(Kind kind, String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** What stands in the way. */
    public enum Kind {
        /** The person may not. */
        NOT_ALLOWED,
        /** The review stands elsewhere. */
        WRONG_STATE,
        /** What was sent is not understood, or incomplete. */
        BAD_REQUEST
    }
}
