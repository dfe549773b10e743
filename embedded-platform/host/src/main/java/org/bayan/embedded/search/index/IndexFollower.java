package org.bayan.embedded.search.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
 * Keeps the index with the repository. What a committed transaction has changed waits for the next search, which indexes it first
 * and so sees every change made before it, or for the end of a delay. A node that changes several times meanwhile (a document is
 * uploaded, then described) is indexed once: indexing a text costs more than all else that an upload does. Nodes are read and put
 * under one lock, so that of two changes the later state stays.
 */
public final class IndexFollower implements AutoCloseable {
    private static final long DELAY_SECONDS = 5;
    /** More than that is not left to the next search. */
    private static final int MOST_WAITING = 2_000;

    private static final int NODES_OF_A_TRANSACTION = 100;

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final String CHANGED = IndexFollower.class.getName() + ".changed";

    private final NodeIndex index;
    private final NodeDocuments documents;
    private final NodeService nodes;
    private final TransactionService transactions;
    private final Set<NodeRef> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        return thread;
    });

    /** @param nodes asks for no permission */
    public IndexFollower(NodeIndex index, NodeDocuments documents, NodeService nodes, TransactionService transactions) {
        this.index = index;
        this.documents = documents;
        this.nodes = nodes;
        this.transactions = transactions;
        later.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        index.beforeReading(this::catchUp);
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
                    await(ofThisTransaction);
                }
            });
        }
        changed.add(node);
    }

    /** What the current transaction has changed, so that the index does not know it yet; nothing outside of one. */
    public static Set<NodeRef> changedHere() {
        return AlfrescoTransactionSupport.isActualTransactionActive()
                ? TransactionalResourceHelper.getSet(CHANGED)
                : Set.of();
    }

    private void await(Collection<NodeRef> changed) {
        waiting.addAll(changed);
        if (waiting.size() > MOST_WAITING) {
            catchUp();
        } else if (scheduled.compareAndSet(false, true)) {
            later.schedule(this::catchUpInTheBackground, DELAY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void catchUpInTheBackground() {
        scheduled.set(false);
        catchUp();
    }

    /** Indexes what has been committed up to now. Each node is read anew, so that nothing older than its last change is put. */
    private synchronized void catchUp() {
        List<NodeRef> nodesToIndex = List.copyOf(waiting);
        for (int from = 0; from < nodesToIndex.size(); from += NODES_OF_A_TRANSACTION) {
            List<NodeRef> some =
                    nodesToIndex.subList(from, Math.min(nodesToIndex.size(), from + NODES_OF_A_TRANSACTION));
            // A change that is committed from here on makes the node wait anew.
            some.forEach(waiting::remove);
            try {
                readOnly(() -> some.forEach(this::index));
            } catch (RuntimeException problem) {
                LOG.debug("Some of {} nodes cannot be indexed", some.size(), problem);
                some.forEach(this::indexAlone);
            }
        }
    }

    private void indexAlone(NodeRef node) {
        try {
            readOnly(() -> index(node));
        } catch (RuntimeException problem) {
            LOG.error("The node {} could not be indexed and will not be found as it is now", node, problem);
        }
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

    /** Must be closed before the index. */
    @Override
    public void close() {
        later.shutdown();
        catchUp();
    }
}
