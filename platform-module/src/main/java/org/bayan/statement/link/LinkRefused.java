package org.bayan.statement.link;

import java.util.List;

/** Why a person's decision about a link cannot be carried out, as a sentence of the bundle {@code bayan-linking}. */
public final class LinkRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is. */
    public enum Kind {
        /** What the person names is not there, or not for the person's eyes. */
        NOT_FOUND,
        /** It is there, but in a state in which this cannot be done. */
        CONFLICT,
        /** What the person sent cannot be meant. */
        BAD_REQUEST
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the sentence
     * @param arguments what the sentence names
     */
    public LinkRefused(Kind kind, String key, Object... arguments) {
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
}
