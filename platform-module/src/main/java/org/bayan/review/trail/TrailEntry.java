package org.bayan.review.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bayan.statement.StatementChange;

/**
 * One line of the trail: what became of one value, one link or the review of a statement.
 *
 * @param at when
 * @param user who; null for what Bayan did by itself
 * @param subject field, link or review
 * @param key the field's key, the link's id, or what was done in the review
 * @param before what there was
 * @param after what there is now
 * @param reason what the person said, or the rule that found the value
 * @param batchId the batch that it was part of
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TrailEntry(
        Instant at,
        String user,
        String subject,
        String key,
        List<String> before,
        List<String> after,
        String reason,
        String batchId) {
    public TrailEntry {
        before = before == null ? List.of() : List.copyOf(before);
        after = after == null ? List.of() : List.copyOf(after);
    }

    static TrailEntry of(StatementChange change) {
        return new TrailEntry(
                change.at(),
                change.user(),
                change.subject().name().toLowerCase(Locale.ROOT),
                change.key(),
                change.before(),
                change.after(),
                change.reason(),
                change.batchId());
    }

    TrailEntry withReason(String other) {
        return new TrailEntry(at, user, subject, key, before, after, other, batchId);
    }

    TrailEntry withAfter(TrailEntry later) {
        return new TrailEntry(later.at, later.user, subject, key, before, later.after, later.reason, later.batchId);
    }
}
