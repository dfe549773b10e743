package org.bayan.review;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** Why something cannot be done in a review, for the person to read. */
public final class ReviewRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;
    private final String subject;

    /**
     * @param key of the sentence in the bundle bayan-review
     */
    public ReviewRefused(Kind kind, String key, Object... arguments) {
        this(kind, key, null, List.of(arguments));
    }

    private ReviewRefused(Kind kind, String key, String subject, List<Object> arguments) {
        super(key + " " + arguments);
        this.kind = kind;
        this.key = key;
        this.subject = subject;
        this.arguments = arguments;
    }

    /** The same, said of one of several statements. */
    public ReviewRefused about(String name) {
        return new ReviewRefused(kind, key, name, arguments);
    }

    /** What to tell the person, in his language. */
    public String sentence() {
        String found = I18NUtil.getMessage(key, arguments.toArray());
        String sentence = found == null ? getMessage() : found;
        return subject == null ? sentence : subject + ": " + sentence;
    }

    public Kind kind() {
        return kind;
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
