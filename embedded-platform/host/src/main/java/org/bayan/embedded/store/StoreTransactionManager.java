package org.bayan.embedded.store;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.SmartTransactionObject;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets Spring drive the store's transactions: joining, suspending, listeners before and after the end. */
public final class StoreTransactionManager extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient RepositoryStore store;

    public StoreTransactionManager(RepositoryStore store) {
        this.store = store;
        setTransactionSynchronization(SYNCHRONIZATION_ALWAYS);
    }

    @Override
    protected Object doGetTransaction() {
        return new Handle((StoreTransaction) TransactionSynchronizationManager.getResource(store));
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return ((Handle) transaction).transaction != null;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Handle handle = (Handle) transaction;
        handle.transaction = new StoreTransaction(definition.isReadOnly());
        TransactionSynchronizationManager.bindResource(store, handle.transaction);
    }

    @Override
    protected Object doSuspend(Object transaction) {
        ((Handle) transaction).transaction = null;
        return TransactionSynchronizationManager.unbindResource(store);
    }

    @Override
    protected void doResume(Object transaction, Object suspended) {
        TransactionSynchronizationManager.bindResource(store, suspended);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        StoreTransaction transaction = ((Handle) status.getTransaction()).transaction;
        try {
            store.commit(transaction);
        } finally {
            transaction.end();
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        ((Handle) status.getTransaction()).transaction.end();
    }

    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {
        ((Handle) status.getTransaction()).transaction.setRollbackOnly();
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(store);
    }

    private static final class Handle implements SmartTransactionObject {
        private StoreTransaction transaction;

        Handle(StoreTransaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public boolean isRollbackOnly() {
            return transaction != null && transaction.isRollbackOnly();
        }
    }
}
