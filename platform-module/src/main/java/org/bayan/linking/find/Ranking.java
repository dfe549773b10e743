package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bayan.linking.name.AuthorityRecord;

/** Keeps the best names of the best records, of as many as are wanted. */
final class Ranking {
    private static final Comparator<TypedName> BEST_FIRST = Comparator.comparingDouble(TypedName::score)
            .reversed()
            .thenComparing(typed -> typed.name().form())
            .thenComparing(typed -> typed.authority().id());

    private final int limit;
    private final Map<String, TypedName> best = new HashMap<>();
    /** The worst first; may hold names that a better one of their record has replaced. */
    private final PriorityQueue<TypedName> worst = new PriorityQueue<>(BEST_FIRST.reversed());

    Ranking(int limit) {
        this.limit = limit;
    }

    void add(NameTable table, int name, double score) {
        if (best.size() >= limit && score < worst.peek().score()) {
            return;
        }
        AuthorityRecord record = table.recordOfName(name);
        TypedName typed = new TypedName(record, table.name(name), score);
        TypedName known = best.get(record.id());
        if (known != null && BEST_FIRST.compare(known, typed) <= 0) {
            return;
        }
        best.put(record.id(), typed);
        worst.add(typed);
        while (best.size() > limit || best.get(worst.peek().authority().id()) != worst.peek()) {
            TypedName out = worst.poll();
            best.remove(out.authority().id(), out);
        }
    }

    List<TypedName> ranked() {
        List<TypedName> ranked = new ArrayList<>(best.values());
        ranked.sort(BEST_FIRST);
        return ranked;
    }
}
