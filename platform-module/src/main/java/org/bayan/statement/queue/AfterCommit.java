package org.bayan.statement.queue;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Hands the statements that one transaction has marked to the queue, once it is committed. A transaction that is rolled back,
 * or tried again, leaves nothing behind.
 */
public class AfterCommit {
    private static final String MARKED = AfterCommit.class.getName() + ".marked";

    private final ExtractionQueue queue;

    public AfterCommit(ExtractionQueue queue) {
        this.queue = queue;
    }

    /** Must be called inside a transaction. */
    public void queue(NodeRef nodeRef) {
        Set<NodeRef> marked = AlfrescoTransactionSupport.getResource(MARKED);
        if (marked == null) {
            marked = new LinkedHashSet<>();
            AlfrescoTransactionSupport.bindResource(MARKED, marked);
            AlfrescoTransactionSupport.bindListener(new Listener(queue, marked));
        }
        marked.add(nodeRef);
    }

    /** One for each transaction, whose set of marked nodes is its identity. */
    private static final class Listener extends TransactionListenerAdapter {
        private final ExtractionQueue queue;
        private final Set<NodeRef> marked;

        Listener(ExtractionQueue queue, Set<NodeRef> marked) {
            this.queue = queue;
            this.marked = marked;
        }

        @Override
        public void afterCommit() {
            queue.submit(marked);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && listener.marked == marked;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(marked);
        }
    }
}
