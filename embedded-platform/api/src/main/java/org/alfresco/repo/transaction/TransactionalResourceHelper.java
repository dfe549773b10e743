package org.alfresco.repo.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Collections and counters that live as long as the current transaction. */
public abstract class TransactionalResourceHelper {
    public static final int getCount(Object resourceKey) {
        Integer count = AlfrescoTransactionSupport.getResource(resourceKey);
        return count == null ? 0 : count;
    }

    public static final void resetCount(Object resourceKey) {
        AlfrescoTransactionSupport.unbindResource(resourceKey);
    }

    public static final int incrementCount(Object resourceKey) {
        int count = getCount(resourceKey) + 1;
        AlfrescoTransactionSupport.bindResource(resourceKey, count);
        return count;
    }

    public static final int decrementCount(Object resourceKey, boolean allowNegative) {
        int count = getCount(resourceKey);
        if (count > 0 || allowNegative) {
            count--;
        }
        AlfrescoTransactionSupport.bindResource(resourceKey, count);
        return count;
    }

    public static final boolean isResourcePresent(Object resourceKey) {
        return AlfrescoTransactionSupport.getResource(resourceKey) != null;
    }

    public static final <K, V> Map<K, V> getMap(Object resourceKey) {
        return getOrBind(resourceKey, HashMap::new);
    }

    public static final <V> Set<V> getSet(Object resourceKey) {
        return getOrBind(resourceKey, HashSet::new);
    }

    public static final <V> TreeSet<V> getTreeSet(Object resourceKey) {
        return getOrBind(resourceKey, TreeSet::new);
    }

    public static final <V> List<V> getList(Object resourceKey) {
        return getOrBind(resourceKey, ArrayList::new);
    }

    private static <T> T getOrBind(Object resourceKey, Supplier<T> maker) {
        T resource = AlfrescoTransactionSupport.getResource(resourceKey);
        if (resource == null) {
            resource = maker.get();
            AlfrescoTransactionSupport.bindResource(resourceKey, resource);
        }
        return resource;
    }
}
