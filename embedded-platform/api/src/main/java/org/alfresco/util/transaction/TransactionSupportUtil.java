package org.alfresco.util.transaction;

import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners bound to the transaction of the current thread. */
public abstract class TransactionSupportUtil {
    /** Milliseconds since the epoch, or -1 when there is no transaction. */
    public static long getTransactionStartTime() {
        TransactionSynchronizationState state = TransactionSynchronizationState.currentOrNull();
        return state == null ? -1 : state.startTime();
    }

    /** A unique id, or null when there is no transaction. */
    public static String getTransactionId() {
        TransactionSynchronizationState state = TransactionSynchronizationState.currentOrNull();
        return state == null ? null : state.id();
    }

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        TransactionSynchronizationState state = TransactionSynchronizationState.currentOrNull();
        return state == null ? null : (R) state.resources().get(key);
    }

    public static void bindResource(Object key, Object resource) {
        TransactionSynchronizationState.current().resources().put(key, resource);
    }

    public static void unbindResource(Object key) {
        TransactionSynchronizationState state = TransactionSynchronizationState.currentOrNull();
        if (state != null) {
            state.resources().remove(key);
        }
    }

    /** Binds a listener; the same listener (by equality) is bound once. Lower priorities run first before commit. */
    public static boolean bindListener(TransactionListener listener, int priority) {
        return TransactionSynchronizationState.current().add(listener, priority);
    }

    public static Set<TransactionListener> getListeners() {
        return TransactionSynchronizationState.current().listeners();
    }
}
