package org.bayan.authority.index;

import java.util.LinkedHashSet;
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
        Changes changes = AlfrescoTransactionSupport.getResource(CHANGED);
        if (changes == null) {
            changes = new Changes(log, index);
            AlfrescoTransactionSupport.bindResource(CHANGED, changes);
            AlfrescoTransactionSupport.bindListener(changes);
        }
        changes.add(record);
    }

    /** Those of one transaction, which are its identity. */
    private static final class Changes extends TransactionListenerAdapter {
        private final ChangeLog log;
        private final AuthorityIndex index;
        private final Set<NodeRef> records = new LinkedHashSet<>();
        private final String key;
        private boolean isWritten;

        Changes(ChangeLog log, AuthorityIndex index) {
            this.log = log;
            this.index = index;
            this.key = log.newKey();
        }

        /** What behaviours change at the very end, after the entry has been written, is written at once. */
        void add(NodeRef record) {
            if (records.add(record) && isWritten) {
                log.write(key, records);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            log.write(key, records);
            isWritten = true;
        }

        @Override
        public void afterCommit() {
            index.refresh(records);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Changes changes && changes.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
