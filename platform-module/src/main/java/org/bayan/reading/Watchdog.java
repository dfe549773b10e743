package org.bayan.reading;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends what takes too long. Reading from and writing to a process cannot be interrupted, but both return when the process
 * is gone.
 */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "bayan-reader-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Runs an action after a limit, unless the guard is closed before. */
    Guard guard(Runnable action, Duration limit) {
        AtomicBoolean fired = new AtomicBoolean();
        ScheduledFuture<?> pending = timer.schedule(
                () -> {
                    fired.set(true);
                    action.run();
                },
                limit.toNanos(),
                TimeUnit.NANOSECONDS);
        return new Guard(pending, fired);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One action that waits for its time. */
    record Guard(ScheduledFuture<?> pending, AtomicBoolean fired) implements AutoCloseable {
        boolean hasFired() {
            return fired.get();
        }

        @Override
        public void close() {
            pending.cancel(false);
        }
    }
}
