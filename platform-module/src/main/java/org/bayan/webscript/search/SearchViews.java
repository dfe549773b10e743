package org.bayan.webscript.search;

import java.util.ArrayList;
import java.util.List;
import org.bayan.search.SearchField;
import org.bayan.search.SearchPage;
import org.bayan.search.StatementQuery;
import org.bayan.webscript.Messages;

/** Puts together what a search answers. */
public class SearchViews {
    private final StatementBriefs briefs;
    private final FacetLabels labels;

    public SearchViews(StatementBriefs briefs, FacetLabels labels) {
        this.briefs = briefs;
        this.labels = labels;
    }

    SearchView of(StatementQuery query, SearchPage page) {
        List<StatementBrief> items = page.nodes().stream()
                .flatMap(node -> briefs.of(node, page.highlights().getOrDefault(node, List.of())).stream())
                .toList();
        return new SearchView(
                items,
                query.skip(),
                query.max(),
                page.more(),
                page.total().isPresent() ? page.total().getAsLong() : null,
                query.facets().isEmpty() || !page.indexed() ? null : facets(query, page),
                page.indexed() ? null : Messages.text(notice(query)));
    }

    private static String notice(StatementQuery query) {
        return query.words().isPresent() ? "bayan.search.onlyExact" : "bayan.search.notCounted";
    }

    private List<SearchView.Facet> facets(StatementQuery query, SearchPage page) {
        return query.facets().stream()
                .sorted()
                .map(field -> new SearchView.Facet(field.key(), buckets(field, page)))
                .toList();
    }

    private List<SearchView.Bucket> buckets(SearchField field, SearchPage page) {
        List<SearchView.Bucket> buckets = new ArrayList<>();
        for (SearchPage.Bucket bucket : page.facets().getOrDefault(field, List.of())) {
            labels.of(field, bucket.value())
                    .ifPresent(label -> buckets.add(new SearchView.Bucket(bucket.value(), label, bucket.count())));
        }
        return buckets;
    }
}
