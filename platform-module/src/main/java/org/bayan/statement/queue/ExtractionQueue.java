package org.bayan.statement.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The statements that wait in memory to be read. It is only a short cut: whatever is lost from it (by a crash, or because it
 * was full) is still marked in the repository, where {@link PendingSweep} finds it.
 */
public class ExtractionQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionQueue.class);

    private final ExtractionConfiguration configuration;
    private final StatementExtraction extraction;
    private final ThreadPoolExecutor executor;
    private final Map<NodeRef, CompletableFuture<Void>> inWork = new ConcurrentHashMap<>();
    private final AtomicBoolean overflowed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Runnable drained = () -> {};

    public ExtractionQueue(ExtractionConfiguration configuration, StatementExtraction extraction) {
        this.configuration = configuration;
        this.extraction = extraction;
        AtomicInteger number = new AtomicInteger();
        this.executor = new ThreadPoolExecutor(
                configuration.threads(),
                configuration.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(configuration.queueCapacity()),
                task -> {
                    Thread thread = new Thread(task, "bayan-extraction-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Queues statements that a committed transaction has marked. In {@code sync} mode returns when they have been described,
     * else at once. Never throws for what is wrong with a document or with the queue: the marks stay.
     */
    public void submit(Collection<NodeRef> nodeRefs) {
        if (!configuration.enabled()) {
            return;
        }
        List<CompletableFuture<Void>> queued = new ArrayList<>();
        for (NodeRef nodeRef : nodeRefs) {
            offer(nodeRef).ifPresent(queued::add);
        }
        if (configuration.mode() == ExtractionConfiguration.Mode.SYNC) {
            CompletableFuture.allOf(queued.toArray(CompletableFuture[]::new)).join();
        }
    }

    /**
     * Queues one statement whatever the mode.
     *
     * @return completes when it has been worked on; empty if the queue is full or shut down
     */
    public Optional<CompletableFuture<Void>> offer(NodeRef nodeRef) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> other = inWork.putIfAbsent(nodeRef, mine);
        if (other != null) {
            // Its content may have changed while it was being read: look again when that is done.
            return Optional.of(
                    other.thenCompose(done -> offer(nodeRef).orElseGet(() -> CompletableFuture.completedFuture(null))));
        }
        try {
            executor.execute(() -> work(nodeRef, mine));
            return Optional.of(mine);
        } catch (RejectedExecutionException full) {
            inWork.remove(nodeRef, mine);
            mine.complete(null);
            overflowed.set(true);
            return Optional.empty();
        }
    }

    /** How many more statements fit at the moment. */
    public int room() {
        return configuration.enabled() && !closed.get() ? executor.getQueue().remainingCapacity() : 0;
    }

    public boolean isInWork(NodeRef nodeRef) {
        return inWork.containsKey(nodeRef);
    }

    /** Says that more statements wait in the repository than have been queued, so that they are asked for as soon as there is room. */
    public void moreAreWaiting() {
        overflowed.set(true);
        refillIfDrained();
    }

    /** What to do when statements have been turned away and there is room for them again. */
    public void whenDrained(Runnable refill) {
        drained = refill;
    }

    private void work(NodeRef nodeRef, CompletableFuture<Void> mine) {
        try {
            if (!closed.get()) {
                extraction.extract(nodeRef);
            }
        } catch (RuntimeException e) {
            LOG.error("Statement {} stays pending: {}", nodeRef, e.getMessage(), e);
        } finally {
            inWork.remove(nodeRef, mine);
            mine.complete(null);
        }
        refillIfDrained();
    }

    private void refillIfDrained() {
        if (executor.getQueue().isEmpty() && !closed.get() && overflowed.getAndSet(false)) {
            drained.run();
        }
    }

    /** Lets documents in work finish within the time limit; what only waits is left to the next start. */
    @Override
    public void close() {
        closed.set(true);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(configuration.shutdownTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
