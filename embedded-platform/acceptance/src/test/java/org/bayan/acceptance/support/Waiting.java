package org.bayan.acceptance.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what a server does in its own time. */
public final class Waiting {
    /** Longer than any extraction takes on a slow machine with a full queue; only a failure waits so long. */
    private static final Duration DEADLINE = Duration.ofSeconds(Integer.getInteger("acceptance.deadlineSeconds", 120));

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    /** Part of the time waited until now that the next pause takes, so that long waits do not keep the server busy. */
    private static final int PAUSE_OF_WAIT = 20;

    private Waiting() {}

    /**
     * Looks again and again until what it sees fits.
     *
     * @param what ends the sentence "Waited in vain for", for the failure
     * @throws AssertionError with the last sight, if the deadline passes
     */
    public static <T> T until(String what, Supplier<T> look, Predicate<T> fits) {
        return until(what, DEADLINE, look, fits);
    }

    /** The same with a deadline of its own. */
    public static <T> T until(String what, Duration patience, Supplier<T> look, Predicate<T> fits) {
        Instant start = Instant.now();
        Instant deadline = start.plus(patience);
        while (true) {
            T seen = look.get();
            if (fits.test(seen)) {
                return seen;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited in vain for " + what + "; last seen: " + seen);
            }
            LockSupport.parkNanos(pause(Duration.between(start, Instant.now())).toNanos());
        }
    }

    private static Duration pause(Duration waited) {
        Duration part = waited.dividedBy(PAUSE_OF_WAIT);
        if (part.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return part.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : part;
    }
}
