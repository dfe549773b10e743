package org.bayan.embedded.action;

import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs actions after the transaction that asked for them has committed, each in a transaction of its own and as the user who asked. What
 * a rolled back transaction asked for does not run. When more is waiting than the queue holds, whoever asks runs it themselves, so that
 * nothing is dropped.
 */
final class AsynchronousActions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AsynchronousActions.class);
    private static final int THREADS = 2;
    private static final int MAX_WAITING = 1_000;
    private static final long SECONDS_TO_FINISH = 30;

    private final ActionRunner runner;
    private final TransactionService transactions;
    private final ThreadPoolExecutor executor;

    AsynchronousActions(ActionRunner runner, TransactionService transactions) {
        this.runner = runner;
        this.transactions = transactions;
        this.executor = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(MAX_WAITING),
                work -> new Thread(work, "asynchronous-action"),
                new ThreadPoolExecutor.CallerRunsPolicy());
        executor.allowCoreThreadTimeOut(true);
    }

    private record Request(Action action, NodeRef node, boolean checkConditions, Set<String> chain, String user) {}

    void request(Action action, NodeRef node, boolean checkConditions) {
        String user = AuthenticationUtil.getRunAsUser();
        Request request = new Request(
                action,
                node,
                checkConditions,
                runner.chain(),
                user == null ? AuthenticationUtil.getSystemUserName() : user);
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            executor.execute(() -> run(request));
            return;
        }
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                executor.execute(() -> run(request));
            }
        });
    }

    private void run(Request request) {
        try {
            AuthenticationUtil.runAs(() -> inTransaction(request), request.user());
        } catch (RuntimeException e) {
            LOG.error(
                    "The action {} on {} failed: {}",
                    request.action().getActionDefinitionName(),
                    request.node(),
                    e.getMessage(),
                    e);
            compensate(request);
        }
    }

    private Void inTransaction(Request request) {
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            runner.run(request.action(), request.node(), request.checkConditions(), request.chain());
                            return null;
                        },
                        false,
                        true);
    }

    private void compensate(Request failed) {
        Action instead = failed.action().getCompensatingAction();
        if (instead != null) {
            run(new Request(instead, failed.node(), true, Set.of(), failed.user()));
        }
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} asynchronous actions did not finish before the stop.",
                        executor.shutdownNow().size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            executor.shutdownNow();
        }
    }
}
