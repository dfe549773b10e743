package org.bayan.statement.link;

import java.util.Optional;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.evidence.LinkEvidence;

/**
 * A name that waits for a decision, as the property {@code bay:openNames} holds it: names that are one under the fold key are
 * one entry of the work list, whichever statement they stand in.
 *
 * @param kind of the best candidate, or as guessed
 * @param key the name under the fold key
 */
public record OpenName(AuthorityKind kind, String key) {
    private static final char SEPARATOR = ':';

    public static OpenName of(LinkEvidence link) {
        return new OpenName(link.kind(), NameKeys.of(link.name()));
    }

    public static OpenName of(AuthorityKind kind, String name) {
        return new OpenName(kind, NameKeys.of(name));
    }

    public String text() {
        return kind.code() + SEPARATOR + key;
    }

    /** Empty for a text that was not written by us. */
    public static Optional<OpenName> parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        return separator < 0
                ? Optional.empty()
                : AuthorityKind.ofCode(text.substring(0, separator))
                        .map(kind -> new OpenName(kind, text.substring(separator + 1)));
    }
}
