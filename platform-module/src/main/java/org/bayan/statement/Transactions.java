package org.bayan.statement;

import java.util.concurrent.Callable;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;

/**
 * Work in transactions of its own as the system user, away from the user's thread. Keeps ACS's static helpers in one place, so
 * that services can be tested without them.
 */
public class Transactions {
    private final TransactionService transactionService;

    public Transactions(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    /** Reads in a read-only transaction. */
    public <T> T read(Callable<T> work) {
        return run(work, true, AuthenticationUtil.getSystemUserName());
    }

    /** Writes in a transaction that is tried again when another one was faster. */
    public <T> T write(Callable<T> work) {
        return run(work, false, AuthenticationUtil.getSystemUserName());
    }

    /** As {@link #read}, as a user. */
    public <T> T readAs(String user, Callable<T> work) {
        return run(work, true, user);
    }

    /** As {@link #write}, as a user. */
    public <T> T writeAs(String user, Callable<T> work) {
        return run(work, false, user);
    }

    /** Whether a write failed only because another one was faster, so that it may succeed later. */
    public boolean isConflict(RuntimeException failure) {
        return RetryingTransactionHelper.extractRetryCause(failure) != null;
    }

    private <T> T run(Callable<T> work, boolean readOnly, String user) {
        RetryingTransactionHelper helper = transactionService.getRetryingTransactionHelper();
        return AuthenticationUtil.runAs(() -> helper.doInTransaction(work::call, readOnly, true), user);
    }
}
