package org.bayan.embedded.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Bounds how many records are there as objects, too: those that were made last. */
final class RecentValues {
    /** Of about 5 KB each. A power of two. */
    private static final int MOST = 8192;

    private final AtomicReferenceArray<Stored<?>> kept = new AtomicReferenceArray<>(MOST);
    private final AtomicInteger next = new AtomicInteger();

    void keep(Stored<?> record) {
        Stored<?> oldest = kept.getAndSet(next.getAndIncrement() & (MOST - 1), record);
        if (oldest != null) {
            oldest.forgetValue();
        }
    }
}
