package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners bound to the transaction of the current thread. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static final int SESSION_SYNCHRONIZATION_ORDER = 800;

    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    /** Throws an IllegalStateException when there is no transaction, or a read-only one where writing is needed. */
    public static void checkTransactionReadState(boolean requireReadWrite) {
        TxnReadState state = getTransactionReadState();
        if (state == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("The current operation requires an active transaction.");
        }
        if (requireReadWrite && state == TxnReadState.TXN_READ_ONLY) {
            throw new IllegalStateException("The current operation requires an active read-write transaction.");
        }
    }

    public static void bindListener(TransactionListener listener) {
        bindListener(listener, 0);
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        bindListener(listener, 0);
    }

    /** Whether there is a transaction, and whether it may write. */
    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE;
    }
}
