package org.bayan.embedded.store;

import java.util.List;

/**
 * Small facts that are no nodes (passwords, memberships, claimed keys), kept with the nodes: every call takes part in the
 * current transaction and is undone with it.
 */
public interface KeyValueStore {
    /** The value of a key, or null. */
    String get(String key);

    void put(String key, String value);

    /**
     * Stores a value unless the key has one already, also against other transactions that run at the same time.
     *
     * @return whether it was stored
     */
    boolean putIfAbsent(String key, String value);

    void remove(String key);

    /** The keys that begin with a prefix, in order. */
    List<String> keys(String prefix);
}
