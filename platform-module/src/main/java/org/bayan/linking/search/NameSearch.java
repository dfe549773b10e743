package org.bayan.linking.search;

import java.util.List;
import org.bayan.linking.find.NameIndex;

/** Search as you type over the names of an index. */
public final class NameSearch {
    private final NameIndex index;

    public NameSearch(NameIndex index) {
        this.index = index;
    }

    /**
     * The records that fit a query, the best first; at most {@link NameQuery#limit()} of them, each once. Names that are spelled
     * as the query begins come before those that only sound like it.
     */
    public List<NameHit> search(NameQuery query) {
        return index
                .typed(
                        query.text(),
                        record -> query.kinds().contains(record.kind())
                                && query.statuses().contains(record.status()),
                        query.limit())
                .stream()
                .map(typed -> new NameHit(typed.authority(), typed.name(), typed.score()))
                .toList();
    }
}
