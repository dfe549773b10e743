package org.alfresco.repo.transaction;

import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** A transaction that belongs to someone else: it can be looked at and marked for rollback, but not ended. */
final class ProtectedUserTransaction implements UserTransaction {
    private final UserTransaction owned;

    ProtectedUserTransaction(UserTransaction owned) {
        this.owned = owned;
    }

    @Override
    public void begin() {
        throw refusal();
    }

    @Override
    public void commit() {
        throw refusal();
    }

    @Override
    public void rollback() {
        throw refusal();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        owned.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return owned.getStatus();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        owned.setTransactionTimeout(seconds);
    }

    private static IllegalStateException refusal() {
        return new IllegalStateException(
                "The transaction belongs to RetryingTransactionHelper and cannot be begun or ended by its work.");
    }
}
