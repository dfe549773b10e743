package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionSupportUtil;

/** Resources and listeners bound to the transaction of the current thread. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static final int SESSION_SYNCHRONIZATION_ORDER = 800;

    public static TxnReadState getTransactionReadState() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void checkTransactionReadState(boolean requireReadWrite) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isDirty() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void bindListener(TransactionListener listener) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void flush() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Whether there is a transaction, and whether it may write. */
    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE;
    }
}
