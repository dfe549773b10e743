package org.alfresco.util.transaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.util.GUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Resources and listeners of one transaction. Spring suspends, resumes and completes it along with the transaction.
 */
final class TransactionSynchronizationState implements TransactionSynchronization {
    private static final Object KEY = TransactionSynchronizationState.class;
    private static final Logger LOG = LoggerFactory.getLogger(TransactionSynchronizationState.class);

    private final String id = GUID.generate();
    private final long startTime = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final TreeMap<Integer, Set<TransactionListener>> listeners = new TreeMap<>();

    /** The state of the current transaction, or null when there is none. */
    static TransactionSynchronizationState currentOrNull() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return (TransactionSynchronizationState) TransactionSynchronizationManager.getResource(KEY);
        }
        TransactionSynchronizationState state =
                (TransactionSynchronizationState) TransactionSynchronizationManager.getResource(KEY);
        if (state == null) {
            state = new TransactionSynchronizationState();
            TransactionSynchronizationManager.registerSynchronization(state);
            TransactionSynchronizationManager.bindResource(KEY, state);
        }
        return state;
    }

    static TransactionSynchronizationState current() {
        TransactionSynchronizationState state = currentOrNull();
        if (state == null) {
            throw new IllegalStateException("There is no transaction on thread "
                    + Thread.currentThread().getName() + ". Start one with RetryingTransactionHelper.");
        }
        return state;
    }

    String id() {
        return id;
    }

    long startTime() {
        return startTime;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    boolean add(TransactionListener listener, int priority) {
        return listeners
                .computeIfAbsent(priority, order -> new LinkedHashSet<>())
                .add(listener);
    }

    Set<TransactionListener> listeners() {
        Set<TransactionListener> all = new LinkedHashSet<>();
        listeners.values().forEach(all::addAll);
        return all;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        runNormalListeners(readOnly);
        for (int priority : new ArrayList<>(listeners.keySet())) {
            if (priority != 0) {
                atLevel(priority).forEach(listener -> listener.beforeCommit(readOnly));
            }
        }
    }

    /** Listeners may bind further listeners while they run: those run too. */
    private void runNormalListeners(boolean readOnly) {
        Set<TransactionListener> visited = new HashSet<>();
        List<TransactionListener> pending = atLevel(0);
        while (!pending.isEmpty()) {
            for (TransactionListener listener : pending) {
                listener.beforeCommit(readOnly);
                visited.add(listener);
            }
            pending = atLevel(0);
            pending.removeAll(visited);
        }
    }

    private List<TransactionListener> atLevel(int priority) {
        return new ArrayList<>(listeners.getOrDefault(priority, Collections.emptySet()));
    }

    @Override
    public void beforeCompletion() {
        atLevel(0).forEach(TransactionListener::beforeCompletion);
    }

    /** The state is unbound first, so that listeners can start transactions of their own. */
    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        for (int priority : listeners.descendingKeySet().toArray(new Integer[0])) {
            for (TransactionListener listener : atLevel(priority)) {
                tell(listener, status == STATUS_COMMITTED);
            }
        }
    }

    private static void tell(TransactionListener listener, boolean committed) {
        try {
            if (committed) {
                listener.afterCommit();
            } else {
                listener.afterRollback();
            }
        } catch (RuntimeException problem) {
            LOG.error("A listener failed after the {}", committed ? "commit" : "rollback", problem);
        }
    }
}
