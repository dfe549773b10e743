package org.alfresco.repo.transaction;

/** A listener with empty callbacks, to override the ones that matter. */
public abstract class TransactionListenerAdapter implements TransactionListener {
    @Override
    public void flush() {}

    @Override
    public void beforeCommit(boolean readOnly) {}

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}
}
