package org.bayan.statement.queue;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.TransactionGathering;

/**
 * Hands the statements that one transaction has marked to the queue, once it is committed. A transaction that is rolled back,
 * or tried again, leaves nothing behind.
 */
public class AfterCommit {
    private final TransactionGathering<Set<NodeRef>> marked;

    public AfterCommit(ExtractionQueue queue) {
        this.marked = TransactionGathering.afterCommit(LinkedHashSet::new, queue::submit);
    }

    /** Must be called inside a transaction. */
    public void queue(NodeRef nodeRef) {
        marked.open().add(nodeRef);
    }
}
