package org.bayan.statement.link.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which statements have which keys: open names, for example. Safe for use by many threads.
 *
 * @param <K> has equals and hashCode
 */
final class StatementTable<K> {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<Integer, Set<K>> byStatement = new HashMap<>();
    private final Map<K, IntSet> byKey = new HashMap<>();

    /** How many statements have a key. */
    record Count<K>(K key, int statements) {}

    /** Replaces what was known of a statement. */
    synchronized void put(String id, Collection<K> keys) {
        remove(id);
        if (keys.isEmpty()) {
            return;
        }
        int number = numbers.computeIfAbsent(id, each -> {
            ids.add(each);
            return ids.size() - 1;
        });
        Set<K> distinct = new LinkedHashSet<>(keys);
        byStatement.put(number, distinct);
        distinct.forEach(key -> byKey.computeIfAbsent(key, each -> new IntSet()).add(number));
    }

    private void remove(String id) {
        Optional.ofNullable(numbers.get(id))
                .map(byStatement::remove)
                .ifPresent(keys -> keys.forEach(key -> {
                    IntSet statements = byKey.get(key);
                    statements.remove(numbers.get(id));
                    if (statements.size() == 0) {
                        byKey.remove(key);
                    }
                }));
    }

    /** Ids of the statements that have a key. */
    synchronized List<String> statements(K key) {
        IntSet statements = byKey.get(key);
        return statements == null
                ? List.of()
                : statements.stream().mapToObj(ids::get).toList();
    }

    /** How many statements have a key. */
    synchronized int count(K key) {
        IntSet statements = byKey.get(key);
        return statements == null ? 0 : statements.size();
    }

    /** How many statements have both. */
    synchronized int together(K one, K other) {
        IntSet first = byKey.get(one);
        IntSet second = byKey.get(other);
        return first == null || second == null ? 0 : first.common(second);
    }

    /** Every key that is wanted with its count, in no order. */
    synchronized List<Count<K>> counts(Predicate<K> wanted) {
        List<Count<K>> counts = new ArrayList<>();
        byKey.forEach((key, statements) -> {
            if (wanted.test(key)) {
                counts.add(new Count<>(key, statements.size()));
            }
        });
        return counts;
    }
}
