package org.bayan.review.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.bayan.statement.StatementChange;
import org.bayan.statement.StatementHistory;

/**
 * Gathers what one transaction does to statements and adds it to their trails at its end, one row a statement. What is rolled back
 * leaves no trace; what came to nothing in the end is left out.
 */
public class AuditTrail implements StatementHistory {
    private static final String GATHERED = AuditTrail.class.getName() + ".gathered";

    private final TrailStore store;
    private final TrailReasons reasons;

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
        Map<NodeRef, Map<String, TrailEntry>> gathered = AlfrescoTransactionSupport.getResource(GATHERED);
        if (gathered == null) {
            gathered = new LinkedHashMap<>();
            AlfrescoTransactionSupport.bindResource(GATHERED, gathered);
            AlfrescoTransactionSupport.bindListener(new Listener(this, gathered));
        }
        gathered.computeIfAbsent(statement, s -> new LinkedHashMap<>())
                .merge(entry.subject() + ":" + entry.key(), entry, TrailEntry::withAfter);
    }

    private void write(Map<NodeRef, Map<String, TrailEntry>> gathered) {
        // What comes after this is gathered anew.
        AlfrescoTransactionSupport.unbindResource(GATHERED);
        gathered.forEach((statement, byKey) -> {
            List<TrailEntry> entries = byKey.values().stream()
                    .filter(entry -> !entry.before().equals(entry.after()))
                    .toList();
            if (!entries.isEmpty()) {
                store.add(statement.getId(), reasons.of(statement, entries));
            }
        });
    }

    /** One for each gathering, whose map is its identity. */
    private static final class Listener extends TransactionListenerAdapter {
        private final AuditTrail trail;
        private final Map<NodeRef, Map<String, TrailEntry>> gathered;

        Listener(AuditTrail trail, Map<NodeRef, Map<String, TrailEntry>> gathered) {
            this.trail = trail;
            this.gathered = gathered;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            trail.write(gathered);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && listener.gathered == gathered;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(gathered);
        }
    }
}
