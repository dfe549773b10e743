package org.bayan.statement.link.batch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the batches, one after the other, on one server at a time. Counts and changes are stored in one transaction for each
 * few statements, so that after a crash another run goes on where this one ended.
 */
public class BatchRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final QName LOCK = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "bayanLinkBatch");
    /** Many times what one step takes; a server that is killed holds the others up for so long. */
    private static final long LOCK_MILLISECONDS = Duration.ofSeconds(20).toMillis();

    /** What a batch waits for, such as the index of names after a commit, mostly takes less. */
    private static final long UNTIL_READY_MILLISECONDS = 500;

    private static final int STEP = 25;

    private final BatchStore store;
    private final BatchWork work;
    private final Transactions transactions;
    private final JobLockService jobLockService;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "bayan-link-batch");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean closed;

    public BatchRunner(BatchStore store, BatchWork work, Transactions transactions, JobLockService jobLockService) {
        this.store = store;
        this.work = work;
        this.transactions = transactions;
        this.jobLockService = jobLockService;
    }

    /** Sees to it that what there is to do is begun soon. */
    public void wake() {
        wake(0);
    }

    private void wake(long milliseconds) {
        if (!closed && waiting.compareAndSet(false, true)) {
            try {
                executor.schedule(() -> run(), milliseconds, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("No batch is begun any more: the server shuts down");
            }
        }
    }

    private void run() {
        waiting.set(false);
        if (transactions.read(store::active).isEmpty()) {
            return;
        }
        String token;
        try {
            token = jobLockService.getLock(LOCK, LOCK_MILLISECONDS);
        } catch (LockAcquisitionException e) {
            LOG.debug("Another server works on the batches");
            return;
        }
        try {
            for (LinkBatch batch : transactions.read(store::active)) {
                if (work.isReady(batch)) {
                    run(batch, token);
                } else {
                    wake(UNTIL_READY_MILLISECONDS);
                }
            }
        } catch (LockAcquisitionException e) {
            LOG.warn("The lock of the batches was lost; they go on later");
        } finally {
            jobLockService.releaseLockVerify(token, LOCK);
        }
    }

    private void run(LinkBatch batch, String token) {
        try {
            if (batch.state() == BatchState.STOPPING) {
                write(() -> store.state(batch, BatchState.STOPPED));
                return;
            }
            boolean undoing = batch.state() == BatchState.UNDOING;
            List<NodeRef> statements = transactions.read(() -> undoing ? work.changed(batch) : work.statements(batch));
            LOG.info("Batch {} ({}): {} statements", batch.id(), batch.task().kind(), statements.size());
            if (!undoing) {
                write(() -> store.begin(batch, statements.size()));
            }
            for (int i = 0; i < statements.size() && !closed; i += STEP) {
                jobLockService.refreshLock(token, LOCK, LOCK_MILLISECONDS);
                if (!undoing && isToBeStopped(batch)) {
                    write(() -> store.state(batch, BatchState.STOPPED));
                    return;
                }
                step(batch, statements.subList(i, Math.min(i + STEP, statements.size())), undoing);
            }
            if (!closed) {
                end(batch, undoing ? BatchState.UNDONE : BatchState.DONE);
            }
        } catch (LockAcquisitionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Batch {} failed", batch.id(), e);
            write(() -> {
                store.message(batch, String.valueOf(e.getMessage()));
                store.state(batch, BatchState.FAILED);
            });
        }
    }

    private boolean isToBeStopped(LinkBatch batch) {
        return transactions.read(() -> store.read(batch.nodeRef())).state() == BatchState.STOPPING;
    }

    private void end(LinkBatch batch, BatchState state) {
        write(() -> {
            if (batch.task().kind().isForPeople()) {
                store.state(batch, state);
            } else {
                store.forget(batch);
            }
        });
    }

    /** A few statements in one transaction; if one of them is in the way, each in its own. */
    private void step(LinkBatch batch, List<NodeRef> statements, boolean undoing) {
        try {
            write(() -> together(batch, statements, undoing));
        } catch (RuntimeException e) {
            if (e instanceof LockAcquisitionException) {
                throw e;
            }
            for (NodeRef statement : statements) {
                alone(batch, statement, undoing);
            }
        }
    }

    private void alone(LinkBatch batch, NodeRef statement, boolean undoing) {
        try {
            write(() -> together(batch, List.of(statement), undoing));
        } catch (RuntimeException e) {
            LOG.warn("Batch {} leaves {} as it is", batch.id(), statement, e);
            write(() -> {
                store.message(batch, statement.getId() + ": " + e.getMessage());
                store.progress(batch, undoing ? 0 : 1, Tally.NONE);
            });
        }
    }

    private void together(LinkBatch batch, List<NodeRef> statements, boolean undoing) {
        Tally tally = Tally.NONE;
        for (NodeRef statement : statements) {
            if (undoing) {
                work.undo(batch, statement);
            } else {
                tally = tally.plus(work.apply(batch, statement));
            }
        }
        if (!undoing) {
            store.progress(batch, statements.size(), tally);
        }
    }

    private void write(Runnable work) {
        transactions.write(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void close() {
        closed = true;
        executor.shutdown();
        try {
            executor.awaitTermination(LOCK_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
