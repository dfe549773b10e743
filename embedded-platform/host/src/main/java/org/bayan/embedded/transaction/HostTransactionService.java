package org.bayan.embedded.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions over the host's store. Writing is always allowed. */
public final class HostTransactionService implements TransactionService {
    private static final int MAX_RETRIES = 40;
    private static final int MIN_WAIT_MILLISECONDS = 5;
    private static final int MAX_WAIT_MILLISECONDS = 500;
    private static final int WAIT_INCREMENT_MILLISECONDS = 20;

    private final PlatformTransactionManager manager;

    public HostTransactionService(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public UserTransaction getUserTransaction() {
        return getUserTransaction(false);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly) {
        return new SpringUserTransaction(manager, readOnly, TransactionDefinition.PROPAGATION_REQUIRED);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly) {
        return getUserTransaction(readOnly);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction() {
        return getNonPropagatingUserTransaction(false);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly) {
        return new SpringUserTransaction(manager, readOnly, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly) {
        return getNonPropagatingUserTransaction(readOnly);
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(this);
        helper.setMaxRetries(MAX_RETRIES);
        helper.setMinRetryWaitMs(MIN_WAIT_MILLISECONDS);
        helper.setMaxRetryWaitMs(MAX_WAIT_MILLISECONDS);
        helper.setRetryWaitIncrementMs(WAIT_INCREMENT_MILLISECONDS);
        return helper;
    }
}
