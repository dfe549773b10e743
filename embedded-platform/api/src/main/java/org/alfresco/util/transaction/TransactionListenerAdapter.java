package org.alfresco.util.transaction;

/** A listener with empty callbacks, to override the ones that matter. */
public abstract class TransactionListenerAdapter implements TransactionListener {
    @Override
    public void beforeCommit(boolean readOnly) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void beforeCompletion() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void afterCommit() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void afterRollback() {
        throw new UnsupportedOperationException("TODO");
    }
}
