package org.bayan.embedded.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The reads and writes of one transaction, kept apart from the store until it commits. */
final class StoreTransaction {
    private final Map<Table<?>, Table.Changes<?>> changes = new LinkedHashMap<>();
    private final boolean readOnly;
    private final Map<Object, Participant> participants = new LinkedHashMap<>();
    private boolean rollbackOnly;
    private boolean ended;

    StoreTransaction(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @SuppressWarnings("unchecked")
    <V> Table.Changes<V> changesOf(Table<V> table) {
        return (Table.Changes<V>) changes.computeIfAbsent(table, Table.Changes::new);
    }

    @SuppressWarnings("unchecked")
    <P extends Participant> P participant(Object key, Supplier<P> joining) {
        return (P) participants.computeIfAbsent(key, any -> joining.get());
    }

    void commitParticipants() {
        participants.values().forEach(Participant::commit);
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
        participants.values().forEach(Participant::end);
        participants.clear();
    }
}
