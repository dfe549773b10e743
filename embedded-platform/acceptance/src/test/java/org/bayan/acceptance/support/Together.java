package org.bayan.acceptance.support;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Does several things at the same moment. */
public final class Together {
    private Together() {}

    /** What they give, in their order; all begin when the last is ready to. */
    public static <T> List<T> call(List<Supplier<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CountDownLatch ready = new CountDownLatch(tasks.size());
        try {
            List<CompletableFuture<T>> running = tasks.stream()
                    .map(task -> CompletableFuture.supplyAsync(() -> afterAllAreReady(ready, task), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T afterAllAreReady(CountDownLatch ready, Supplier<T> task) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the start", e);
        }
        return task.get();
    }
}
