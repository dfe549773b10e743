package org.bayan.embedded.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;

/**
 * A sorted table of the store. Within a transaction it shows that transaction's own writes, and a record once read stays as
 * it was read; without one it shows what is committed.
 */
public final class Table<V> {
    private final RepositoryStore store;
    private final MVMap<String, Stored<V>> committed;
    private final Codec<V> codec;

    Table(RepositoryStore store, MVMap<String, Stored<V>> committed, Codec<V> codec) {
        this.store = store;
        this.committed = committed;
        this.codec = codec;
    }

    String name() {
        return committed.getName();
    }

    public V get(String key) {
        StoreTransaction transaction = store.currentOrNull();
        return transaction == null
                ? committed(key).value()
                : transaction.changesOf(this).get(key);
    }

    private Read<V> committed(String key) {
        Stored<V> stored = store.using(() -> committed.get(key));
        return new Read<>(stored, stored == null ? null : stored.value(codec, store.recentValues()));
    }

    /** A record as it was read; both parts are null where there was none. */
    private record Read<V>(Stored<V> stored, V value) {}

    public void put(String key, V value) {
        store.current().changesOf(this).put(key, Objects.requireNonNull(value));
    }

    public void remove(String key) {
        store.current().changesOf(this).put(key, null);
    }

    /** The current transaction fails when the record is gone at its commit. */
    public void require(String key) {
        store.current().changesOf(this).required.add(key);
    }

    /** All records whose key starts with the prefix, in the order of their keys. */
    public List<V> startingWith(String prefix) {
        List<V> found = new ArrayList<>();
        forEachStartingWith(prefix, (key, value) -> found.add(value));
        return found;
    }

    public void forEachStartingWith(String prefix, BiConsumer<String, V> consumer) {
        StoreTransaction transaction = store.currentOrNull();
        NavigableMap<String, V> own = transaction == null
                ? new TreeMap<>()
                : transaction.changesOf(this).written(prefix);
        NavigableMap<String, V> merged = new TreeMap<>();
        for (String key : committedKeys(prefix)) {
            V value = own.containsKey(key) ? null : get(key);
            if (value != null) {
                merged.put(key, value);
            }
        }
        own.forEach((key, value) -> {
            if (value != null) {
                merged.put(key, value);
            }
        });
        merged.forEach(consumer);
    }

    private List<String> committedKeys(String prefix) {
        return store.using(() -> {
            List<String> found = new ArrayList<>();
            Iterator<String> keys = committed.keyIterator(prefix);
            for (String key = next(keys); key != null && key.startsWith(prefix); key = next(keys)) {
                found.add(key);
            }
            return found;
        });
    }

    private static String next(Iterator<String> keys) {
        return keys.hasNext() ? keys.next() : null;
    }

    public boolean isEmpty() {
        return store.using(committed::isEmpty);
    }

    /** What one transaction read from and wrote to one table. */
    static final class Changes<V> {
        private final Table<V> table;
        private final Map<String, Read<V>> read = new HashMap<>();
        private final TreeMap<String, V> written = new TreeMap<>();
        private final List<String> required = new ArrayList<>();

        Changes(Table<V> table) {
            this.table = table;
        }

        V get(String key) {
            return written.containsKey(key) ? written.get(key) : firstRead(key);
        }

        private V firstRead(String key) {
            return read.computeIfAbsent(key, table::committed).value();
        }

        void put(String key, V value) {
            firstRead(key);
            written.put(key, value);
        }

        NavigableMap<String, V> written(String prefix) {
            return written.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
        }

        boolean isWritten() {
            return !written.isEmpty();
        }

        void check() {
            written.keySet().forEach(key -> {
                if (!Objects.equals(read.get(key).stored(), table.committed.get(key))) {
                    throw new WriteConflictException(table.name(), key);
                }
            });
            required.forEach(key -> {
                if (!written.containsKey(key) && !table.committed.containsKey(key)) {
                    throw new WriteConflictException(table.name(), key);
                }
            });
        }

        void apply() {
            written.forEach((key, value) -> {
                if (value == null) {
                    table.committed.remove(key);
                } else {
                    table.committed.put(key, Stored.of(value, table.codec, table.store.recentValues()));
                }
            });
        }
    }
}
