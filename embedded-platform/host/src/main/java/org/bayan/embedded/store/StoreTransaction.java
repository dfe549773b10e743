package org.bayan.embedded.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The reads and writes of one transaction, kept apart from the store until it commits. */
final class StoreTransaction {
    private final Map<Table<?>, Table.Changes<?>> changes = new LinkedHashMap<>();
    private final boolean readOnly;
    private boolean rollbackOnly;
    private boolean ended;

    StoreTransaction(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @SuppressWarnings("unchecked")
    <V> Table.Changes<V> changesOf(Table<V> table) {
        return (Table.Changes<V>) changes.computeIfAbsent(table, Table.Changes::new);
    }

    boolean isWritten() {
        return changes.values().stream().anyMatch(Table.Changes::isWritten);
    }

    void check() {
        if (readOnly && isWritten()) {
            throw new IllegalStateException("A read-only transaction wrote to the store");
        }
        changes.values().forEach(Table.Changes::check);
    }

    void apply() {
        changes.values().forEach(Table.Changes::apply);
    }

    boolean isRollbackOnly() {
        return rollbackOnly;
    }

    void setRollbackOnly() {
        rollbackOnly = true;
    }

    boolean hasEnded() {
        return ended;
    }

    void end() {
        ended = true;
        changes.clear();
    }
}
