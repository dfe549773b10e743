package org.bayan.embedded.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small facts in a table of the repository's store. */
public final class StoredKeyValues implements KeyValueStore {
    private static final Codec<String> TEXT = new Codec<>() {
        @Override
        public void write(String value, DataOutput out) throws IOException {
            ValueCodec.writeText(value, out);
        }

        @Override
        public String read(DataInput in) throws IOException {
            return ValueCodec.readText(in);
        }
    };

    private final Table<String> table;

    public StoredKeyValues(RepositoryStore store) {
        this.table = store.table("keyValues", TEXT);
    }

    @Override
    public String get(String key) {
        return table.get(key);
    }

    @Override
    public void put(String key, String value) {
        table.put(key, value);
    }

    /** Of two transactions that claim one key at a time, the later to commit fails, and finds the key taken when it retries. */
    @Override
    public boolean putIfAbsent(String key, String value) {
        if (table.get(key) != null) {
            return false;
        }
        table.put(key, value);
        return true;
    }

    @Override
    public void remove(String key) {
        table.remove(key);
    }

    @Override
    public List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        table.forEachStartingWith(prefix, (key, value) -> keys.add(key));
        return keys;
    }
}
