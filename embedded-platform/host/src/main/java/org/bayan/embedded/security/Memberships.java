package org.bayan.embedded.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.embedded.store.KeyValueStore;

/** Which authorities are directly in which groups, in both directions. */
final class Memberships {
    private static final String CHILDREN = "group.children/";
    private static final String PARENTS = "group.parents/";
    private static final String SEPARATOR = "\n";

    private final KeyValueStore store;

    Memberships(KeyValueStore store) {
        this.store = store;
    }

    Set<String> children(String group) {
        return read(CHILDREN + group);
    }

    Set<String> parents(String authority) {
        return read(PARENTS + authority);
    }

    boolean add(String group, String child) {
        Set<String> children = children(group);
        if (!children.add(child)) {
            return false;
        }
        write(CHILDREN + group, children);
        Set<String> parents = parents(child);
        parents.add(group);
        write(PARENTS + child, parents);
        return true;
    }

    void remove(String group, String child) {
        Set<String> children = children(group);
        children.remove(child);
        write(CHILDREN + group, children);
        Set<String> parents = parents(child);
        parents.remove(group);
        write(PARENTS + child, parents);
    }

    void forget(String authority) {
        parents(authority).forEach(group -> remove(group, authority));
        children(authority).forEach(child -> remove(authority, child));
    }

    private Set<String> read(String key) {
        String value = store.get(key);
        return value == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(value.split(SEPARATOR)));
    }

    private void write(String key, Set<String> members) {
        if (members.isEmpty()) {
            store.remove(key);
        } else {
            store.put(key, String.join(SEPARATOR, members));
        }
    }
}
