package org.bayan.acceptance.support;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Marks all that one run of the suite creates, so that runs on one server never meet. */
public final class RunId {
    /** Nine digits. */
    private static final String ID =
            Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));

    private static final AtomicInteger CODES = new AtomicInteger();

    private RunId() {}

    /** A name that no other run has. */
    public static String name(String base) {
        return "acceptance-" + ID + "-" + base;
    }

    /** A reference code that nothing else has, in the form of the archive's own. */
    public static String newCode() {
        return "SMI/A" + ID + "/" + CODES.incrementAndGet();
    }
}
