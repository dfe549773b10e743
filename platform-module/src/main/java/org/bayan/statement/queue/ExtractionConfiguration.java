package org.bayan.statement.queue;

import java.time.Duration;
import java.util.Locale;

/**
 * How extraction runs; bound once from the properties {@code bayan.extraction.*} and {@code bayan.sweep.*}.
 *
 * @param enabled whether documents are read at all
 * @param mode whether the upload waits
 * @param threads documents in work at the same time, 1 to 64
 * @param queueCapacity documents waiting in memory, 1 or more
 * @param maxAttempts how often storing is tried, 1 or more
 * @param shutdownTimeout how long shutdown waits for documents in work
 * @param sweepBatchSize statements that a sweep takes from the repository at a time, 1 or more
 */
public record ExtractionConfiguration(
        boolean enabled,
        Mode mode,
        int threads,
        int queueCapacity,
        int maxAttempts,
        Duration shutdownTimeout,
        int sweepBatchSize) {
    /** Whether an upload waits for its description. */
    public enum Mode {
        ASYNC,
        SYNC;

        static Mode of(String text) {
            return switch (text.trim().toLowerCase(Locale.ROOT)) {
                case "async" -> ASYNC;
                case "sync" -> SYNC;
                default ->
                    throw new IllegalArgumentException(
                            "bayan.extraction.mode is '" + text + "'; it must be async or sync");
            };
        }
    }

    public ExtractionConfiguration {
        inRange("bayan.extraction.threads", threads, 1, 64);
        inRange("bayan.extraction.queueCapacity", queueCapacity, 1, 1_000_000);
        inRange("bayan.extraction.maxAttempts", maxAttempts, 1, 100);
        inRange("bayan.sweep.batchSize", sweepBatchSize, 1, 10_000);
    }

    /**
     * As the Spring context binds it.
     *
     * @throws IllegalArgumentException naming the property, if a value is out of range
     */
    public static ExtractionConfiguration bind(
            boolean enabled,
            String mode,
            int threads,
            int queueCapacity,
            int maxAttempts,
            int shutdownSeconds,
            int sweepBatchSize) {
        inRange("bayan.extraction.shutdownSeconds", shutdownSeconds, 0, 3600);
        return new ExtractionConfiguration(
                enabled,
                Mode.of(mode),
                threads,
                queueCapacity,
                maxAttempts,
                Duration.ofSeconds(shutdownSeconds),
                sweepBatchSize);
    }

    private static void inRange(String property, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    property + " is " + value + "; it must be from " + least + " to " + most);
        }
    }
}
