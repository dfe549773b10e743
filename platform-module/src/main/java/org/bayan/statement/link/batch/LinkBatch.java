package org.bayan.statement.link.batch;

import java.time.Instant;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * A batch as it is stored.
 *
 * @param total how many statements it is to look at; null before it has counted them
 * @param processed how many it has looked at
 * @param linked how many links it has made
 * @param suggested how many suggestions it has made
 * @param message what went wrong; null if nothing did
 */
public record LinkBatch(
        NodeRef nodeRef,
        BatchState state,
        BatchTask task,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        Integer total,
        int processed,
        int linked,
        int suggested,
        String message) {
    public String id() {
        return nodeRef.getId();
    }
}
