package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bayan.linking.name.AuthorityRecord;

/**
 * A table of names and which of its records no longer count, as a later segment has them anew or they are gone. Immutable.
 *
 * @param dead by the record's place in the table; never changed after construction
 */
record Segment(NameTable table, BitSet dead) {
    static Segment of(NameTable table) {
        return new Segment(table, new BitSet());
    }

    /** The segment without the records of some ids; itself where it has none of them. */
    Segment without(Collection<String> ids) {
        BitSet more = null;
        for (String id : ids) {
            int place = table.place(id);
            if (place >= 0 && !dead.get(place)) {
                more = more == null ? (BitSet) dead.clone() : more;
                more.set(place);
            }
        }
        return more == null ? this : new Segment(table, more);
    }

    /** The segment with those of its records alone that are the same in a map. */
    Segment keeping(Map<String, AuthorityRecord> current) {
        List<String> gone = liveRecords().stream()
                .filter(record -> current.get(record.id()) != record)
                .map(AuthorityRecord::id)
                .toList();
        return without(gone);
    }

    boolean counts(int entry) {
        return dead.isEmpty() || !dead.get(table.recordOf(entry));
    }

    /** How many of the entries from one to another count; of more than {@code enough} that there are so many or more. */
    int count(int from, int to, int enough) {
        if (dead.isEmpty() || to - from - dead.cardinality() >= enough) {
            return to - from;
        }
        int count = 0;
        for (int entry = from; entry < to && count < enough; entry++) {
            count += counts(entry) ? 1 : 0;
        }
        return count;
    }

    boolean countsName(int name) {
        return !dead.get(table.recordPlaceOfName(name));
    }

    int live() {
        return table.size() - dead.cardinality();
    }

    List<AuthorityRecord> liveRecords() {
        List<AuthorityRecord> live = new ArrayList<>(live());
        for (int i = dead.nextClearBit(0); i < table.size(); i = dead.nextClearBit(i + 1)) {
            live.add(table.record(i));
        }
        return live;
    }
}
