package org.bayan.statement;

import java.time.Instant;
import java.util.List;

/**
 * One thing that became of a statement.
 *
 * @param subject what it is about
 * @param key the field's key, or the link's id
 * @param before what there was: a field's values, or a link's state and authority; empty if nothing
 * @param after what there is now, likewise
 * @param user who decided; null for what no person decided
 * @param at when
 * @param reason what the person said; null if nothing
 * @param batchId the batch that it was part of; null if none
 */
public record StatementChange(
        Subject subject,
        String key,
        List<String> before,
        List<String> after,
        String user,
        Instant at,
        String reason,
        String batchId) {
    public StatementChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What a change is about. */
    public enum Subject {
        FIELD,
        LINK
    }
}
