package org.bayan.exchange.authority;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports one after the other, on one server of a cluster at a time. A file that is marked as running and in work nowhere,
 * after a crash or because another server held the lock, is taken up by the sweep.
 */
public class ImportQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final QName LOCK = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "bayanAuthorityImport");
    /** Far longer than a step; after a crash the import waits no longer than this. */
    private static final long LOCK_MILLISECONDS = Duration.ofSeconds(60).toMillis();

    private static final String RUNNING = "ASPECT:\"bay:authorityImport\" AND =bay:importState:\"running\"";
    private static final int MOST = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AuthorityImport authorityImport;
    private final DatabaseQuery databaseQuery;
    private final Transactions transactions;
    private final JobLockService jobLockService;
    private final Map<NodeRef, CompletableFuture<Void>> inWork = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "bayan-authority-import");
        worker.setDaemon(true);
        return worker;
    });
    private volatile boolean closing;

    public ImportQueue(
            AuthorityImport authorityImport,
            DatabaseQuery databaseQuery,
            Transactions transactions,
            JobLockService jobLockService) {
        this.authorityImport = authorityImport;
        this.databaseQuery = databaseQuery;
        this.transactions = transactions;
        this.jobLockService = jobLockService;
    }

    /** Takes a file that is marked as running; returns at once. */
    void submit(NodeRef file) {
        if (!closing) {
            inWork.computeIfAbsent(file, key -> CompletableFuture.runAsync(() -> work(key), thread));
        }
    }

    /** Waits until a file is no longer in work on this server, at most so long. */
    public void await(NodeRef file, Duration patience) {
        CompletableFuture<Void> work = inWork.get(file);
        if (work != null) {
            try {
                work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                LOG.debug("{} is still being imported", file);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes up what is marked as running and in work nowhere. */
    public void sweep() {
        List<NodeRef> waiting = transactions.read(() -> databaseQuery.find(RUNNING, MOST));
        waiting.forEach(this::submit);
    }

    /** Ends after the step in work; what is left goes on at the next start. */
    public void close() {
        closing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An import did not end in time; it goes on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(NodeRef file) {
        String token;
        try {
            token = jobLockService.getLock(LOCK, LOCK_MILLISECONDS);
        } catch (LockAcquisitionException e) {
            LOG.debug("Another server imports; {} waits for the sweep", file);
            inWork.remove(file);
            return;
        }
        try {
            authorityImport.run(file, () -> goesOn(token));
        } catch (RuntimeException e) {
            // The file is still marked as running, so that the sweep tries it again.
            LOG.error("The import of {} was interrupted and is tried again", file, e);
        } finally {
            inWork.remove(file);
            jobLockService.releaseLockVerify(token, LOCK);
        }
    }

    private boolean goesOn(String token) {
        try {
            jobLockService.refreshLock(token, LOCK, LOCK_MILLISECONDS);
        } catch (LockAcquisitionException e) {
            LOG.warn("The lock of the import went to another server, which goes on with it");
            return false;
        }
        return !closing;
    }
}
