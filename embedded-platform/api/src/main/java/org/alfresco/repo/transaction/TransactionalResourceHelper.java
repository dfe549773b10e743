package org.alfresco.repo.transaction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collections that live as long as the current transaction. */
public abstract class TransactionalResourceHelper {
    public static final int getCount(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final void resetCount(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final int incrementCount(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final int decrementCount(Object resourceKey, boolean allowNegative) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final boolean isResourcePresent(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final <K, V> Map<K, V> getMap(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final <V> Set<V> getSet(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final <V> TreeSet<V> getTreeSet(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static final <V> List<V> getList(Object resourceKey) {
        throw new UnsupportedOperationException("TODO");
    }
}
