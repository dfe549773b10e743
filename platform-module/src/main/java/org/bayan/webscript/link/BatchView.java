package org.bayan.webscript.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bayan.statement.link.batch.LinkBatch;
import org.bayan.webscript.authority.AuthorityBrief;

/**
 * A batch as the web scripts answer it.
 *
 * @param state running, stopping, done, stopped, undoing, undone or failed
 * @param kind relink, link or reject
 * @param total null before the statements have been counted
 * @param message what went wrong; null if nothing did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchView(
        String batchId,
        String state,
        String kind,
        AuthorityBrief authority,
        String name,
        Integer total,
        int processed,
        int linked,
        int suggested,
        String startedBy,
        String startedAt,
        String endedAt,
        String message) {
    static BatchView of(LinkBatch batch, AuthorityBrief authority) {
        return new BatchView(
                batch.id(),
                batch.state().code(),
                batch.task().kind().name().toLowerCase(java.util.Locale.ROOT),
                authority,
                batch.task().name(),
                batch.total(),
                batch.processed(),
                batch.linked(),
                batch.suggested(),
                batch.startedBy(),
                batch.startedAt() == null ? null : batch.startedAt().toString(),
                batch.endedAt() == null ? null : batch.endedAt().toString(),
                batch.message());
    }
}
