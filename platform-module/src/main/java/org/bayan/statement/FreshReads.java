package org.bayan.statement;

import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;

/**
 * Reads nodes as another server may have left them a moment ago. Each server caches nodes, and only the Enterprise edition tells
 * the others of changes; with this a transaction looks into the database which state of a node is the last.
 */
public class FreshReads {
    private final NodeBulkLoader nodeBulkLoader;

    public FreshReads(NodeBulkLoader nodeBulkLoader) {
        this.nodeBulkLoader = nodeBulkLoader;
    }

    /** For all nodes that the current transaction reads from now on; without a transaction nothing. */
    public void inThisTransaction() {
        if (AlfrescoTransactionSupport.getTransactionReadState() != TxnReadState.TXN_NONE) {
            nodeBulkLoader.setCheckNodeConsistency();
        }
    }
}
