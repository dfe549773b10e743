package org.bayan.authority.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Collects the records that one transaction changes. The other servers learn of them by the log, which is written in that same
 * transaction; this server's index is brought up to date as soon as it is committed.
 */
public class ChangedRecords {
    private static final String CHANGED = ChangedRecords.class.getName() + ".changed";

    private final ChangeLog log;
    private final AuthorityIndex index;

    public ChangedRecords(ChangeLog log, AuthorityIndex index) {
        this.log = log;
        this.index = index;
    }

    /** Must be called inside a transaction. */
    public void add(NodeRef record) {
        addAll(List.of(record));
    }

    /** As {@link #add} for many; cheaper than one by one. */
    public void addAll(Collection<NodeRef> records) {
        Changes changes = AlfrescoTransactionSupport.getResource(CHANGED);
        if (changes == null) {
            changes = new Changes(log.newKey(), new LinkedHashSet<>());
            AlfrescoTransactionSupport.bindResource(CHANGED, changes);
            AlfrescoTransactionSupport.bindListener(new Listener(index, changes));
        }
        if (changes.records.addAll(records)) {
            log.write(changes.key, changes.records);
        }
    }

    private record Changes(String key, Set<NodeRef> records) {}

    /** One for each transaction, whose key is its identity. */
    private static final class Listener extends TransactionListenerAdapter {
        private final AuthorityIndex index;
        private final Changes changes;

        Listener(AuthorityIndex index, Changes changes) {
            this.index = index;
            this.changes = changes;
        }

        @Override
        public void afterCommit() {
            index.refresh(changes.records);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && listener.changes.key.equals(changes.key);
        }

        @Override
        public int hashCode() {
            return changes.key.hashCode();
        }
    }
}
