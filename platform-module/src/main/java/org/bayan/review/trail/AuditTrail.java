package org.bayan.review.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.StatementChange;
import org.bayan.statement.StatementHistory;
import org.bayan.statement.TransactionGathering;

/**
 * Gathers what one transaction does to statements and adds it to their trails at its end, one row a statement. What is rolled back
 * leaves no trace; what came to nothing in the end is left out.
 */
public class AuditTrail implements StatementHistory {
    private final TrailStore store;
    private final TrailReasons reasons;
    private final TransactionGathering<Map<NodeRef, Map<String, TrailEntry>>> entries =
            TransactionGathering.beforeCommit(LinkedHashMap::new, this::write);

    public AuditTrail(TrailStore store, TrailReasons reasons) {
        this.store = store;
        this.reasons = reasons;
    }

    /** Must be called inside a transaction. */
    @Override
    public void record(NodeRef statement, StatementChange change) {
        add(statement, TrailEntry.of(change));
    }

    /** A line that is no change of a value or link: what was done in a review. */
    public void add(NodeRef statement, TrailEntry entry) {
        entries.open()
                .computeIfAbsent(statement, s -> new LinkedHashMap<>())
                .merge(entry.subject() + ":" + entry.key(), entry, TrailEntry::withAfter);
    }

    private void write(Map<NodeRef, Map<String, TrailEntry>> gathered) {
        entries.startAnew();
        gathered.forEach((statement, byKey) -> {
            List<TrailEntry> changes = byKey.values().stream()
                    .filter(entry -> !entry.before().equals(entry.after()))
                    .toList();
            if (!changes.isEmpty()) {
                store.add(statement.getId(), reasons.of(statement, changes));
            }
        });
    }
}
