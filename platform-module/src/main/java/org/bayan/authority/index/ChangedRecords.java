package org.bayan.authority.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.TransactionGathering;

/**
 * Collects the records that one transaction changes. The other servers learn of them by the log, which is written in that same
 * transaction; this server's index is brought up to date as soon as it is committed.
 */
public class ChangedRecords {
    private final TransactionGathering<Changes> changed;

    public ChangedRecords(ChangeLog log, AuthorityIndex index) {
        this.changed = TransactionGathering.aroundCommit(
                () -> new Changes(log), Changes::write, changes -> index.refresh(changes.records));
    }

    /** Must be called inside a transaction. */
    public void add(NodeRef record) {
        changed.open().add(record);
    }

    /** Those of one transaction. */
    private static final class Changes {
        private final ChangeLog log;
        private final Set<NodeRef> records = new LinkedHashSet<>();
        private final String key;
        private boolean isWritten;

        Changes(ChangeLog log) {
            this.log = log;
            this.key = log.newKey();
        }

        /** What behaviours change at the very end, after the entry has been written, is written at once. */
        void add(NodeRef record) {
            if (records.add(record) && isWritten) {
                write();
            }
        }

        void write() {
            log.write(key, records);
            isWritten = true;
        }
    }
}
