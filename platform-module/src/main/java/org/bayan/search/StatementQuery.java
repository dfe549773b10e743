package org.bayan.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a user asks for.
 *
 * @param words words to be found in text and description; empty for a mere list
 * @param conditions what else must hold, all of it
 * @param sort the order; empty for the best hits first, which without words means the newest
 * @param ascending the direction of {@code sort}
 * @param skip hits left out at the beginning, 0 or more
 * @param max the most hits to return, 1 or more
 * @param facets fields whose values are to be counted
 * @param counted whether all hits are to be counted, which costs a look at each
 */
public record StatementQuery(
        Optional<Words> words,
        List<Condition> conditions,
        Optional<StatementSort> sort,
        boolean ascending,
        int skip,
        int max,
        Set<SearchField> facets,
        boolean counted) {
    public StatementQuery {
        conditions = List.copyOf(conditions);
        facets = Set.copyOf(facets);
    }

    /** Whether the database alone can answer it. */
    boolean isExact() {
        return words.isEmpty() && facets.isEmpty();
    }

    StatementQuery page(int newSkip, int newMax) {
        return new StatementQuery(words, conditions, sort, ascending, newSkip, newMax, facets, counted);
    }
}
