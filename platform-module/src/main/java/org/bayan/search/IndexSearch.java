package org.bayan.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;
import org.bayan.bootstrap.SpokenLanguages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;

/** Searches for words, and counts of values, which ACS answers from its search index. */
public class IndexSearch {
    private static final Logger LOG = LoggerFactory.getLogger(IndexSearch.class);

    /** The value of {@code index.subsystem.name} on a server without an index. */
    private static final String NO_INDEX = "noindex";

    /** Values of a facet that are counted; a reader of the list never looks further. */
    private static final int BUCKETS = 100;

    /** Characters of a query as it stands in an address; the other parameters need the rest. */
    private static final int LONGEST_HIGHLIGHTED = 6000;

    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 150;
    private static final List<String> SHOWN = List.of("cm:title", "cm:content", "bay:issuerName", "bay:occasion");

    private final SearchService searchService;
    private final AftsWriter afts;
    private final boolean indexed;

    /**
     * @param searchService checks the caller's permissions
     * @param subsystem which search subsystem ACS runs; the one without an index answers every question with nothing
     */
    public IndexSearch(SearchService searchService, AftsWriter afts, String subsystem) {
        this.searchService = searchService;
        this.afts = afts;
        indexed = !subsystem.equals(NO_INDEX);
    }

    /**
     * @param authorityIds records whose name the words are
     * @throws IndexUnavailable if the server has no index, or its index does not answer
     */
    SearchPage find(StatementQuery query, Set<String> authorityIds) {
        if (!indexed) {
            throw new IndexUnavailable(null);
        }
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        String conditions = afts.conditions(query.conditions());
        String text = query.words()
                .map(words -> conditions + " AND " + afts.words(words, authorityIds))
                .orElse(conditions);
        parameters.setQuery(text);
        parameters.addQueryTemplate(AftsWriter.PROSE, AftsWriter.PROSE_FIELDS);
        parameters.setSkipCount(query.skip());
        parameters.setMaxItems(query.max());
        query.sort().ifPresent(sort -> parameters.addSort(afts.name(sort.property()), query.ascending()));
        query.facets().forEach(field -> parameters.addFieldFacet(facet(field)));
        if (query.words().isPresent() && isShort(text)) {
            parameters.setHighlight(highlight());
        }
        locales().forEach(parameters::addLocale);
        ResultSet results = results(parameters);
        try {
            return page(results, query);
        } finally {
            results.close();
        }
    }

    /**
     * Search Services keeps a text under the language of whoever filed it and looks for words in the caller's alone, unless it is told
     * others: an Arabic title filed by somebody whose browser speaks English would not be found in Arabic.
     */
    private static Set<Locale> locales() {
        Set<Locale> locales = new LinkedHashSet<>();
        locales.add(I18NUtil.getLocale());
        locales.addAll(SpokenLanguages.all());
        locales.add(Locale.forLanguageTag(Locale.getDefault().getLanguage()));
        return locales;
    }

    private ResultSet results(SearchParameters parameters) {
        try {
            return searchService.query(parameters);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (RuntimeException e) {
            // Each index has exceptions of its own, most of them unknown to this module.
            LOG.warn("The search index does not answer: {}", e.toString());
            LOG.debug("The search index does not answer", e);
            throw new IndexUnavailable(e);
        }
    }

    /** For highlights ACS sends the query once more in the address, which Solr refuses when it is longer than 8 KiB. */
    private static boolean isShort(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8).length() <= LONGEST_HIGHLIGHTED;
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
                nodes, query.skip() + nodes.size() < total, OptionalLong.of(total), facets, true, highlights(results));
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
