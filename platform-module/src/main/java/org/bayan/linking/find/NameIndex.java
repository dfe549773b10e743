package org.bayan.linking.find;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;

/**
 * The names of all authority records, ready to be found in texts. Safe for use by many threads: a reader sees the records as
 * they were when it began, and a change is seen by every call that begins after the change returned.
 */
public final class NameIndex {
    private volatile Map<String, AuthorityRecord> records = Map.of();
    private volatile NameTable table = NameTable.of(List.of());

    public static NameIndex of(Collection<AuthorityRecord> records) {
        NameIndex index = new NameIndex();
        index.putAll(records);
        return index;
    }

    /** Adds a record or takes the place of the one with its id. A deprecated record keeps its id and loses its names. */
    public void put(AuthorityRecord record) {
        putAll(List.of(record));
    }

    /** As {@link #put} for each, in one step; the fastest way to load many. */
    public synchronized void putAll(Collection<AuthorityRecord> changed) {
        Map<String, AuthorityRecord> next = new HashMap<>(records);
        changed.forEach(record -> next.put(record.id(), record));
        publish(next);
    }

    /** Forgets a record; an id that is not there is none. */
    public synchronized void remove(String id) {
        Map<String, AuthorityRecord> next = new HashMap<>(records);
        next.remove(id);
        publish(next);
    }

    public Optional<AuthorityRecord> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** All records, deprecated ones included, in no order. */
    public Collection<AuthorityRecord> records() {
        return Collections.unmodifiableCollection(records.values());
    }

    /** How many records there are, deprecated ones included. */
    public int size() {
        return records.size();
    }

    /**
     * Every name in a text, in the order of the text. Of names that overlap the longest counts, then the one that begins first;
     * names within a longer one are left out.
     */
    public List<NameMatch> find(CharSequence text) {
        return table.find(text);
    }

    private void publish(Map<String, AuthorityRecord> next) {
        table = NameTable.of(next.values().stream()
                .filter(record -> record.status() != AuthorityStatus.DEPRECATED)
                .toList());
        records = next;
    }
}
