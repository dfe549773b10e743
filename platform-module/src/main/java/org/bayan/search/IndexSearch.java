package org.bayan.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;

/** Searches for words, and counts of values, which ACS answers from its search index. */
public class IndexSearch {
    /** Values of a facet that are counted; a reader of the list never looks further. */
    private static final int BUCKETS = 100;

    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 150;
    private static final List<String> SHOWN = List.of("cm:title", "cm:content", "bay:issuerName", "bay:occasion");

    private final SearchService searchService;
    private final AftsWriter afts;

    /**
     * @param searchService checks the caller's permissions
     */
    public IndexSearch(SearchService searchService, AftsWriter afts) {
        this.searchService = searchService;
        this.afts = afts;
    }

    /**
     * @param authorityIds records whose name the words are
     */
    SearchPage find(StatementQuery query, Set<String> authorityIds) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        String conditions = afts.conditions(query.conditions());
        parameters.setQuery(query.words()
                .map(words -> conditions + " AND " + afts.words(words, authorityIds))
                .orElse(conditions));
        parameters.setSkipCount(query.skip());
        parameters.setMaxItems(query.max());
        query.sort().ifPresent(sort -> parameters.addSort(afts.name(sort.property()), query.ascending()));
        query.facets().forEach(field -> parameters.addFieldFacet(facet(field)));
        query.words().ifPresent(words -> parameters.setHighlight(highlight()));
        ResultSet results = searchService.query(parameters);
        try {
            return page(results, query);
        } finally {
            results.close();
        }
    }

    private FieldFacet facet(SearchField field) {
        FieldFacet facet = new FieldFacet(facetName(field));
        facet.setLimitOrNull(BUCKETS);
        facet.setMinCount(1);
        return facet;
    }

    private static String facetName(SearchField field) {
        return "@" + field.property();
    }

    private static GeneralHighlightParameters highlight() {
        List<FieldHighlightParameters> fields = SHOWN.stream()
                .map(field -> new FieldHighlightParameters(field, null, null, null, null, null))
                .toList();
        return new GeneralHighlightParameters(
                PASSAGES, PASSAGE_LENGTH, null, SearchPage.MARK_START, SearchPage.MARK_END, null, true, fields);
    }

    private static SearchPage page(ResultSet results, StatementQuery query) {
        List<NodeRef> nodes = results.getNodeRefs();
        long total = results.getNumberFound();
        Map<SearchField, List<SearchPage.Bucket>> facets = new EnumMap<>(SearchField.class);
        for (SearchField field : query.facets()) {
            List<SearchPage.Bucket> buckets = new ArrayList<>();
            for (Pair<String, Integer> bucket : results.getFieldFacet(facetName(field))) {
                if (bucket.getSecond() > 0) {
                    buckets.add(new SearchPage.Bucket(bucket.getFirst(), bucket.getSecond()));
                }
            }
            facets.put(field, List.copyOf(buckets));
        }
        return new SearchPage(
                nodes, query.skip() + nodes.size() < total, OptionalLong.of(total), facets, highlights(results));
    }

    private static Map<NodeRef, List<String>> highlights(ResultSet results) {
        Map<NodeRef, List<String>> passages = new HashMap<>();
        Map<NodeRef, List<Pair<String, List<String>>>> found = results.getHighlighting();
        if (found != null) {
            new LinkedHashMap<>(found)
                    .forEach((node, fields) -> passages.put(
                            node,
                            fields.stream()
                                    .flatMap(field -> field.getSecond().stream())
                                    .toList()));
        }
        return passages;
    }
}
