package org.bayan.linking.recall;

import java.util.BitSet;

/**
 * A segment and which of its documents no longer count. Immutable.
 *
 * @param gone by number; never changed after construction
 */
record LiveSegment(SegmentFile file, BitSet gone) {
    /** The segment without a document; itself where it has none of the id. */
    LiveSegment without(String id) {
        int number = file.find(id);
        if (number < 0 || gone.get(number)) {
            return this;
        }
        BitSet more = (BitSet) gone.clone();
        more.set(number);
        return new LiveSegment(file, more);
    }

    boolean has(int document) {
        return !gone.get(document);
    }

    int live() {
        return file.documents() - gone.cardinality();
    }

    /** What merging is decided by: the size of what still counts, in bytes. */
    long weight() {
        return file.documents() == 0 ? 0 : (long) file.size() * live() / file.documents();
    }
}
