package org.bayan.embedded.transaction;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** One transaction of Spring's, as Jakarta's interface shows it. It is begun and ended once, on one thread. */
final class SpringUserTransaction implements UserTransaction {
    private final PlatformTransactionManager manager;
    private final DefaultTransactionDefinition definition;
    private TransactionStatus transaction;
    private int status = Status.STATUS_NO_TRANSACTION;

    SpringUserTransaction(PlatformTransactionManager manager, boolean readOnly, int propagation) {
        this.manager = manager;
        this.definition = new DefaultTransactionDefinition(propagation);
        definition.setReadOnly(readOnly);
    }

    @Override
    public void begin() {
        if (transaction != null) {
            throw new IllegalStateException("The transaction was begun already");
        }
        transaction = manager.getTransaction(definition);
        status = Status.STATUS_ACTIVE;
    }

    @Override
    public void commit() {
        active();
        status = Status.STATUS_ROLLEDBACK;
        manager.commit(transaction);
        status = Status.STATUS_COMMITTED;
    }

    @Override
    public void rollback() {
        active();
        status = Status.STATUS_ROLLEDBACK;
        manager.rollback(transaction);
    }

    @Override
    public void setRollbackOnly() {
        active().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return status == Status.STATUS_ACTIVE && transaction.isRollbackOnly() ? Status.STATUS_MARKED_ROLLBACK : status;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        definition.setTimeout(seconds);
    }

    private TransactionStatus active() {
        if (status != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("There is no active transaction to end");
        }
        return transaction;
    }
}
