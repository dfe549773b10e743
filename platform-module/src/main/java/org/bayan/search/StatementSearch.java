package org.bayan.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides who answers a search. A list without words comes from the database. A search for words asks the index; but whoever types
 * a reference code or a name of an authority record gets that record's statements from the database first, at once, in any script
 * and spelling of the name and without an index.
 */
public class StatementSearch {
    private static final Logger LOG = LoggerFactory.getLogger(StatementSearch.class);

    /** Statements with one code, or linked to one name, that are put before all others. */
    private static final int MOST_EXACT = 200;

    private final DatabaseSearch database;
    private final IndexSearch index;
    private final AuthorityNames authorityNames;

    public StatementSearch(DatabaseSearch database, IndexSearch index, AuthorityNames authorityNames) {
        this.database = database;
        this.index = index;
        this.authorityNames = authorityNames;
    }

    /**
     * @throws IndexUnavailable if words are looked for that are neither a code nor a name, and no index answers
     */
    public SearchPage find(StatementQuery query) {
        if (query.isExact()) {
            return database.find(query);
        }
        return query.words().isPresent() ? findWords(query) : count(query);
    }

    /** A list is right at once; only the counts beside it are as old as the index. */
    private SearchPage count(StatementQuery query) {
        SearchPage list = database.find(query);
        try {
            return list.countedBy(index.find(query.page(0, 1), Set.of()));
        } catch (IndexUnavailable e) {
            LOG.debug("A list without counts", e);
            return list.withoutIndex();
        }
    }

    private SearchPage findWords(StatementQuery query) {
        Set<String> authorityIds =
                query.words().map(words -> authorityNames.idsOf(words.typed())).orElse(Set.of());
        List<NodeRef> exact = exact(query, authorityIds);
        if (exact.isEmpty()) {
            return index.find(query, authorityIds);
        }
        try {
            return merged(exact, index.find(query, authorityIds), query, authorityIds);
        } catch (IndexUnavailable e) {
            LOG.debug("Only what the database knows of a code or name", e);
            return page(exact, exact.size(), query).withoutIndex();
        }
    }

    /** What the database knows of the words as a code or as a name. */
    private List<NodeRef> exact(StatementQuery query, Set<String> authorityIds) {
        if (query.words().isEmpty() || query.sort().isPresent()) {
            return List.of();
        }
        String typed = query.words().get().typed();
        List<NodeRef> exact = new ArrayList<>();
        Set<String> codes = WrittenCode.formsOf(typed);
        if (!codes.isEmpty()) {
            exact.addAll(narrowed(query, SearchField.CODE, List.copyOf(codes)));
        }
        if (!authorityIds.isEmpty()) {
            exact.addAll(narrowed(
                    query, SearchField.AUTHORITY, authorityIds.stream().sorted().toList()));
        }
        return exact.stream().distinct().toList();
    }

    private List<NodeRef> narrowed(StatementQuery query, SearchField field, List<String> values) {
        List<Condition> conditions = new ArrayList<>(query.conditions());
        conditions.add(new Condition.OneOf(field, values));
        StatementQuery exact =
                new StatementQuery(Optional.empty(), conditions, query.sort(), false, 0, MOST_EXACT, Set.of(), false);
        return database.find(exact).nodes();
    }

    /** The exact hits first, then what the index found besides. */
    private SearchPage merged(List<NodeRef> exact, SearchPage found, StatementQuery query, Set<String> authorityIds) {
        // The index is asked once more from its beginning, for the exact hits may stand anywhere in it.
        SearchPage whole =
                query.skip() == 0 ? found : index.find(query.page(0, query.skip() + query.max()), authorityIds);
        Map<NodeRef, Boolean> order = new LinkedHashMap<>();
        exact.forEach(node -> order.put(node, true));
        whole.nodes().forEach(node -> order.putIfAbsent(node, false));
        List<NodeRef> all = List.copyOf(order.keySet());
        long total = Math.max(found.total().orElse(0), all.size());
        SearchPage page = page(all, total, query);
        return new SearchPage(page.nodes(), page.more(), page.total(), found.facets(), true, whole.highlights());
    }

    private static SearchPage page(List<NodeRef> all, long total, StatementQuery query) {
        int start = Math.min(query.skip(), all.size());
        int end = (int) Math.min((long) start + query.max(), all.size());
        return SearchPage.of(all.subList(start, end), end < total, OptionalLong.of(total));
    }
}
