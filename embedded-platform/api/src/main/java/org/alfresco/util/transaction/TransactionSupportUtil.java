package org.alfresco.util.transaction;

import java.util.Set;

/** Resources and listeners bound to the transaction of the current thread. */
public abstract class TransactionSupportUtil {
    public static long getTransactionStartTime() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getTransactionId() {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isActualTransactionActive() {
        throw new UnsupportedOperationException("TODO");
    }

    public static <R> R getResource(Object key) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void bindResource(Object key, Object resource) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void unbindResource(Object key) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean bindListener(TransactionListener listener, int priority) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Set<TransactionListener> getListeners() {
        throw new UnsupportedOperationException("TODO");
    }
}
