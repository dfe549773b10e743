package org.bayan.embedded.search.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index with the repository: what a transaction has changed is indexed as soon as it has committed, before its caller goes on.
 * The nodes are read and put under one lock, so that of two transactions on one node the later state stays.
 */
public final class IndexFollower {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final String CHANGED = IndexFollower.class.getName() + ".changed";

    private final NodeIndex index;
    private final NodeDocuments documents;
    private final NodeService nodes;
    private final TransactionService transactions;

    /** @param nodes asks for no permission */
    public IndexFollower(NodeIndex index, NodeDocuments documents, NodeService nodes, TransactionService transactions) {
        this.index = index;
        this.documents = documents;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /** Notes within a transaction that a node was made, changed, moved or deleted. */
    public void changed(NodeRef node) {
        if (!node.getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
            return;
        }
        Set<NodeRef> changed = TransactionalResourceHelper.getSet(CHANGED);
        if (changed.isEmpty()) {
            Set<NodeRef> ofThisTransaction = changed;
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    index(new HashSet<>(ofThisTransaction));
                }
            });
        }
        changed.add(node);
    }

    private synchronized void index(Collection<NodeRef> changed) {
        readOnly(() -> changed.forEach(this::index));
    }

    private void index(NodeRef node) {
        if (nodes.exists(node)) {
            index.put(node.toString(), documents.of(node));
        } else {
            index.remove(node.toString());
        }
    }

    private void readOnly(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        },
                        true,
                        true));
    }

    /** Builds the index anew unless it was closed in good order. To be called once at start, before anything changes. */
    public synchronized void start() {
        if (!index.isComplete()) {
            rebuild();
        }
    }

    /** Builds the index anew. */
    public synchronized void rebuild() {
        readOnly(this::indexAll);
    }

    private void indexAll() {
        index.clear();
        int count = 0;
        Set<NodeRef> seen = new HashSet<>();
        Deque<NodeRef> waiting = new ArrayDeque<>(List.of(nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)));
        while (!waiting.isEmpty()) {
            NodeRef node = waiting.poll();
            if (seen.add(node)) {
                index(node);
                count++;
                nodes.getChildAssocs(node).stream()
                        .map(ChildAssociationRef::getChildRef)
                        .forEach(waiting::add);
            }
        }
        LOG.info("The search index was built anew over {} nodes.", count);
    }
}
