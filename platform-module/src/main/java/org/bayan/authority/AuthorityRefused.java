package org.bayan.authority;

/** Why something is not done to an authority record, as a message key of the bundle {@code bayan-authority}. */
public final class AuthorityRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is, for callers that must choose a status or a way on. */
    public enum Reason {
        /** What was given breaks a rule. */
        WRONG,
        /** There is no such record. */
        UNKNOWN,
        /** The user may not. */
        FORBIDDEN,
        /** Another record, or the record's own state, stands in the way. */
        CONFLICT
    }

    private final Reason reason;
    private final String key;
    private final transient Object[] arguments;

    public AuthorityRefused(Reason reason, String key, Object... arguments) {
        super(key);
        this.reason = reason;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
