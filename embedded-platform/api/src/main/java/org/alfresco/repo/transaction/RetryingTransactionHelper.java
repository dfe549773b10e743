package org.alfresco.repo.transaction;

import jakarta.transaction.UserTransaction;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;

/** Runs work in a transaction and runs it again when it lost a race. */
public class RetryingTransactionHelper {
    public static final Class[] RETRY_EXCEPTIONS = null /* TODO [Ljava.lang.Class;@3285eb2c */;

    private TransactionService transactionService;
    private int maxRetries;
    private int minRetryWaitMs;
    private int maxRetryWaitMs;
    private int retryWaitIncrementMs;
    private long maxExecutionMs;
    private boolean readOnly;
    private boolean forceWritable;
    private List<Class<?>> extraExceptions;

    public void setTransactionService(TransactionService service) {
        this.transactionService = service;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    public void setMaxExecutionMs(long maxExecutionMs) {
        this.maxExecutionMs = maxExecutionMs;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public void setForceWritable(boolean forceWritable) {
        this.forceWritable = forceWritable;
    }

    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = extraExceptions;
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        throw new UnsupportedOperationException("TODO");
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        throw new UnsupportedOperationException("TODO");
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Throwable extractRetryCause(Throwable cause) {
        throw new UnsupportedOperationException("TODO");
    }

    public static UserTransaction getActiveUserTransaction() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Work that may run more than once. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }
}
