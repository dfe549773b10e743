package org.bayan.linking.search;

import java.util.EnumSet;
import java.util.Set;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;

/**
 * What to look for.
 *
 * @param text as typed so far: the beginnings of words in any order, in any script; the empty text finds nothing
 * @param kinds of records wanted
 * @param statuses of records wanted
 * @param limit of hits, at least 1
 */
public record NameQuery(String text, Set<AuthorityKind> kinds, Set<AuthorityStatus> statuses, int limit) {
    public NameQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + limit);
        }
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** For every kind, and every status but deprecated. */
    public static NameQuery of(String text, int limit) {
        return new NameQuery(
                text,
                EnumSet.allOf(AuthorityKind.class),
                EnumSet.complementOf(EnumSet.of(AuthorityStatus.DEPRECATED)),
                limit);
    }
}
