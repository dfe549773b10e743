package org.bayan.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.extraction.value.CodeForm;

/**
 * Decides who answers a search. A list without words comes from the database. A search for words asks the index; but whoever types
 * a reference code or a name of an authority record gets that record's statements from the database first, at once, in any script
 * and spelling of the name and without an index.
 */
public class StatementSearch {
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

    public SearchPage find(StatementQuery query) {
        if (query.isExact()) {
            return database.find(query);
        }
        Set<String> authorityIds =
                query.words().map(words -> authorityNames.idsOf(words.typed())).orElse(Set.of());
        List<NodeRef> exact = exact(query, authorityIds);
        SearchPage found = index.find(query, authorityIds);
        return exact.isEmpty() ? found : merged(exact, found, query, authorityIds);
    }

    /** What the database knows of the words as a code or as a name. */
    private List<NodeRef> exact(StatementQuery query, Set<String> authorityIds) {
        if (query.words().isEmpty() || query.sort().isPresent()) {
            return List.of();
        }
        String typed = query.words().get().typed();
        List<NodeRef> exact = new ArrayList<>();
        CodeForm.of(typed).ifPresent(code -> exact.addAll(narrowed(query, SearchField.CODE, List.of(code))));
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
        int start = Math.min(query.skip(), all.size());
        int end = (int) Math.min((long) start + query.max(), all.size());
        long total = Math.max(found.total().orElse(0), all.size());
        return new SearchPage(
                all.subList(start, end), end < total, OptionalLong.of(total), found.facets(), whole.highlights());
    }
}
