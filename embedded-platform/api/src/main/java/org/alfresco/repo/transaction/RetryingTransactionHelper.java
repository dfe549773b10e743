package org.alfresco.repo.transaction;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Runs work in a transaction and runs it again when it lost a race. */
public class RetryingTransactionHelper {
    public static final Class[] RETRY_EXCEPTIONS = {
        ConcurrencyFailureException.class, DataIntegrityViolationException.class
    };

    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactionHelper.class);
    private static final String MSG_READ_ONLY = "permissions.err_read_only";
    private static final Object ACTIVE = new Object();

    private TransactionService transactionService;
    private int maxRetries = 20;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private boolean readOnly;
    private boolean forceWritable;
    private List<Class<?>> extraExceptions = List.of();

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

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public void setForceWritable(boolean forceWritable) {
        this.forceWritable = forceWritable;
    }

    /** Further exceptions after which the work is run again. */
    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = extraExceptions;
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    /** Joins the current transaction, or owns a new one; only the owner commits and retries. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        if (!requiresNew && !mustOwn(readOnly)) {
            return join(cb);
        }
        if (this.readOnly && !readOnly) {
            throw new AccessDeniedException(MSG_READ_ONLY);
        }
        RuntimeException last = null;
        for (int attempt = 0; attempt == 0 || attempt < maxRetries; attempt++) {
            UserTransaction transaction = transactionService.getNonPropagatingUserTransaction(readOnly, forceWritable);
            try {
                return own(cb, transaction);
            } catch (Throwable problem) {
                rollBack(transaction);
                last = unchecked(problem);
                if (!mayRetry(problem)) {
                    throw last;
                }
                LOG.debug("Attempt {} lost a race and is run again", attempt + 1, problem);
                await(attempt);
            }
        }
        throw last;
    }

    private static boolean mustOwn(boolean readOnly) {
        TxnReadState state = AlfrescoTransactionSupport.getTransactionReadState();
        if (state == TxnReadState.TXN_READ_ONLY && !readOnly) {
            throw new AlfrescoRuntimeException("Read-Write transaction started within read-only transaction");
        }
        return state == TxnReadState.TXN_NONE;
    }

    private static <R> R join(RetryingTransactionCallback<R> cb) {
        try {
            return cb.execute();
        } catch (Throwable problem) {
            throw AlfrescoRuntimeException.makeRuntimeException(
                    problem, "Exception from transactional callback: " + cb);
        }
    }

    private static <R> R own(RetryingTransactionCallback<R> cb, UserTransaction transaction) throws Throwable {
        transaction.begin();
        AlfrescoTransactionSupport.bindResource(ACTIVE, new ProtectedUserTransaction(transaction));
        R result = cb.execute();
        if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            transaction.rollback();
        } else {
            transaction.commit();
        }
        return result;
    }

    private static void rollBack(UserTransaction transaction) {
        try {
            int status = transaction.getStatus();
            if (status != Status.STATUS_NO_TRANSACTION && status != Status.STATUS_ROLLEDBACK) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException problem) {
            LOG.error("The rollback failed", problem);
        }
    }

    private static RuntimeException unchecked(Throwable problem) {
        Throwable shown = problem instanceof RollbackException ? problem.getCause() : problem;
        return shown instanceof RuntimeException
                ? (RuntimeException) shown
                : new AlfrescoRuntimeException("Exception in Transaction.", shown);
    }

    private boolean mayRetry(Throwable problem) {
        return !(problem instanceof Error)
                && (extractRetryCause(problem) != null || find(problem, extraExceptions.toArray(new Class[0])) != null);
    }

    private void await(int attempt) {
        int longest = attempt * retryWaitIncrementMs;
        int random = longest > 0 ? ThreadLocalRandom.current().nextInt(longest) : minRetryWaitMs;
        try {
            Thread.sleep(Math.max(minRetryWaitMs, Math.min(maxRetryWaitMs, random)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** The cause that justifies a retry, or null when there is none or when something forbids it. */
    public static Throwable extractRetryCause(Throwable cause) {
        return find(cause, DoNotRetryException.class) != null ? null : find(cause, RETRY_EXCEPTIONS);
    }

    private static Throwable find(Throwable problem, Class<?>... kinds) {
        Throwable current = problem;
        while (current != null) {
            for (Class<?> kind : kinds) {
                if (kind.isInstance(current)) {
                    return current;
                }
            }
            current = current.getCause() == current ? null : current.getCause();
        }
        return null;
    }

    /** The transaction that this class owns on the current thread; it can be marked for rollback, nothing else. */
    public static UserTransaction getActiveUserTransaction() {
        return AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE
                ? null
                : AlfrescoTransactionSupport.getResource(ACTIVE);
    }

    /** Work that may run more than once. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }
}
