package org.bayan.authority.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.language.FoldKey;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.NameForm;

/** The entries by node, by id and by what they are merged into. Written by one thread at a time, read by many. */
final class EntryTable {
    /** A chain of merges longer than this was not made by people. */
    private static final int LONGEST_CHAIN = 100;

    private final Map<NodeRef, AuthorityEntry> byNode = new ConcurrentHashMap<>();
    private final Map<String, AuthorityEntry> byId = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> mergedInto = new ConcurrentHashMap<>();
    /** Ids by the fold of every name that is not ambiguous. */
    private final Map<String, Set<String>> byName = new ConcurrentHashMap<>();

    Optional<AuthorityEntry> byNode(NodeRef node) {
        return Optional.ofNullable(byNode.get(node));
    }

    Optional<AuthorityEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<NodeRef> nodes() {
        return Set.copyOf(byNode.keySet());
    }

    Collection<AuthorityEntry> all() {
        return List.copyOf(byId.values());
    }

    int size() {
        return byId.size();
    }

    /** The entries whose replacement is this one, directly. */
    List<AuthorityEntry> mergedInto(String id) {
        return entries(mergedInto.get(id));
    }

    /** The entries that have a name, compared by fold; ambiguous names do not count. */
    List<AuthorityEntry> named(String name) {
        return entries(byName.get(FoldKey.of(name)));
    }

    private List<AuthorityEntry> entries(Set<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(byId::get).filter(entry -> entry != null).toList();
    }

    /** The ids from an entry to the one that stands for it, itself included. */
    Set<String> chain(String id) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN && chain.add(next.get())) {
            next = byId(next.get()).flatMap(AuthorityEntry::replacedBy);
        }
        return chain;
    }

    /**
     * Adds an entry, or takes the place of the one of its node.
     *
     * @return the ids whose names are others now
     */
    Set<String> put(AuthorityEntry entry) {
        AuthorityEntry before = byNode.get(entry.nodeRef());
        if (entry.equals(before) && entry.equals(byId.get(entry.id()))) {
            return Set.of();
        }
        Set<String> affected = new LinkedHashSet<>();
        if (before != null) {
            affected.addAll(remove(entry.nodeRef()));
        }
        byNode.put(entry.nodeRef(), entry);
        byId.put(entry.id(), entry);
        entry.replacedBy().ifPresent(target -> add(mergedInto, target, entry.id()));
        folds(entry).forEach(fold -> add(byName, fold, entry.id()));
        affected.addAll(chain(entry.id()));
        return affected;
    }

    /**
     * Forgets a node.
     *
     * @return the ids whose names are others now, its own included
     */
    Set<String> remove(NodeRef node) {
        AuthorityEntry entry = byNode.remove(node);
        if (entry == null || !byId.containsKey(entry.id())) {
            return Set.of();
        }
        Set<String> affected = chain(entry.id());
        byId.remove(entry.id(), entry);
        entry.replacedBy().ifPresent(target -> remove(mergedInto, target, entry.id()));
        folds(entry).forEach(fold -> remove(byName, fold, entry.id()));
        return affected;
    }

    private static Stream<String> folds(AuthorityEntry entry) {
        AuthorityRecord record = entry.description().record();
        return record.names().stream()
                .filter(name -> name.form() != NameForm.AMBIGUOUS)
                .map(name -> FoldKey.of(name.text()))
                .distinct();
    }

    private static void add(Map<String, Set<String>> ids, String key, String id) {
        ids.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet()).add(id);
    }

    private static void remove(Map<String, Set<String>> ids, String key, String id) {
        ids.computeIfPresent(key, (k, some) -> {
            some.remove(id);
            return some.isEmpty() ? null : some;
        });
    }

    /** The record as linking is to know it: with the names of all that is merged into it, which keep finding it. */
    Optional<AuthorityRecord> withMergedNames(String id) {
        return byId(id).map(entry -> {
            AuthorityRecord own = entry.description().record();
            List<String> other = new ArrayList<>(own.otherNames());
            List<String> ambiguous = new ArrayList<>(own.ambiguousNames());
            collect(id, other, ambiguous, new LinkedHashSet<>(Set.of(id)));
            return new AuthorityRecord(
                    own.id(),
                    own.kind(),
                    own.preferredNames(),
                    own.parallelNames(),
                    other,
                    ambiguous,
                    own.existsFrom(),
                    own.existsTo(),
                    own.status());
        });
    }

    private void collect(String id, List<String> other, List<String> ambiguous, Set<String> done) {
        for (AuthorityEntry merged : mergedInto(id)) {
            if (done.add(merged.id())) {
                AuthorityRecord record = merged.description().record();
                other.addAll(record.preferredNames().values());
                other.addAll(record.parallelNames());
                other.addAll(record.otherNames());
                ambiguous.addAll(record.ambiguousNames());
                collect(merged.id(), other, ambiguous, done);
            }
        }
    }
}
