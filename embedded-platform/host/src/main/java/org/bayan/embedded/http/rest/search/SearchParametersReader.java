package org.bayan.embedded.http.rest.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.cmr.search.SearchService;
import org.bayan.embedded.http.rest.Paging;
import org.bayan.embedded.http.rest.RestException;

/** Turns the body of a search into the parameters of the search service. */
final class SearchParametersReader {
    private static final Map<String, String> LANGUAGES = Map.of(
            "afts", SearchService.LANGUAGE_FTS_ALFRESCO,
            "lucene", SearchService.LANGUAGE_LUCENE,
            "cmis", SearchService.LANGUAGE_CMIS_ALFRESCO);

    /** @throws RestException with status 400 if something is missing, unknown or not supported */
    SearchParameters read(SearchRequest request, Paging paging) {
        SearchParameters parameters = new SearchParameters();
        addQuery(parameters, request.query());
        addScope(parameters, request.scope());
        parameters.setLimitBy(LimitBy.FINAL_SIZE);
        parameters.setLimit(paging.maxItems());
        parameters.setMaxItems(paging.maxItems());
        parameters.setSkipCount(paging.skipCount());
        list(request.sort()).forEach(sort -> parameters.addSort(sort(sort)));
        list(request.templates()).forEach(one -> parameters.addQueryTemplate(one.name(), one.template()));
        list(request.filterQueries()).forEach(filter -> parameters.addFilterQuery(filter.query()));
        addDefaults(parameters, request.defaults());
        addFacets(parameters, request);
        addHighlight(parameters, request.highlight());
        addLocalization(parameters, request.localization());
        refuse("pivots", request.pivots());
        refuse("stats", request.stats());
        refuse("ranges", request.ranges());
        refuse("facetIntervals", request.facetIntervals());
        return parameters;
    }

    private static void addQuery(SearchParameters parameters, SearchRequest.Query query) {
        if (query == null || query.query() == null || query.query().isEmpty()) {
            throw RestException.defaultKey(400, "query is a mandatory parameter");
        }
        String language = query.language() == null ? "afts" : query.language().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.containsKey(language)) {
            throw RestException.invalidArgument("language allowed values: afts,lucene,cmis");
        }
        parameters.setQuery(query.query());
        parameters.setLanguage(LANGUAGES.get(language));
        parameters.setSearchTerm(query.userQuery() == null ? query.query() : query.userQuery());
    }

    private static void addScope(SearchParameters parameters, SearchRequest.Scope scope) {
        List<String> locations = scope == null || scope.locations() == null ? List.of("nodes") : scope.locations();
        for (String location : locations) {
            parameters.addStore(
                    switch (location.toLowerCase(Locale.ROOT)) {
                        case "nodes" -> StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;
                        case "deleted-nodes" -> StoreRef.STORE_REF_ARCHIVE_SPACESSTORE;
                        default -> throw RestException.invalidArgument("scope allowed values: nodes,deleted-nodes");
                    });
        }
    }

    private static SortDefinition sort(SearchRequest.Sort sort) {
        String type = sort.type() == null ? "" : sort.type().toUpperCase(Locale.ROOT);
        boolean ascending = sort.ascending() == null || sort.ascending();
        return switch (type) {
            case "SCORE" -> new SortDefinition(SortDefinition.SortType.SCORE, sort.field(), ascending);
            case "DOCUMENT" -> new SortDefinition(SortDefinition.SortType.DOCUMENT, sort.field(), ascending);
            case "FIELD" -> {
                if (sort.field() == null || sort.field().isEmpty()) {
                    throw RestException.defaultKey(400, "sort field is a mandatory parameter");
                }
                yield new SortDefinition(SortDefinition.SortType.FIELD, sort.field(), ascending);
            }
            default -> throw RestException.invalidArgument("sort: type allowed values: FIELD,SCORE,DOCUMENT");
        };
    }

    private static void addDefaults(SearchParameters parameters, SearchRequest.Defaults defaults) {
        if (defaults == null) {
            return;
        }
        list(defaults.textAttributes()).forEach(parameters::addTextAttribute);
        if (defaults.defaultFTSOperator() != null) {
            parameters.setDefaultFTSOperator(defaults.defaultFTSOperator());
        }
        if (defaults.defaultFTSFieldOperator() != null) {
            parameters.setDefaultFTSFieldConnective(defaults.defaultFTSFieldOperator());
        }
        if (defaults.namespace() != null) {
            parameters.setNamespace(defaults.namespace());
        }
        if (defaults.defaultFieldName() != null) {
            parameters.setDefaultFieldName(defaults.defaultFieldName());
        }
    }

    private static void addFacets(SearchParameters parameters, SearchRequest request) {
        if (request.facetFields() != null) {
            list(request.facetFields().facets()).forEach(facet -> parameters.addFieldFacet(facet(facet)));
        }
        for (SearchRequest.FacetQuery facet : list(request.facetQueries())) {
            if (facet.query() == null || facet.query().isEmpty()) {
                throw RestException.defaultKey(400, "facetQuery query is a mandatory parameter");
            }
            parameters.addFacetQuery(facet.query());
        }
    }

    private static FieldFacet facet(SearchRequest.FacetField sent) {
        if (sent.field() == null || sent.field().isEmpty()) {
            throw RestException.defaultKey(400, "facetField field is a mandatory parameter");
        }
        FieldFacet facet = new FieldFacet(sent.field());
        facet.setLabel(sent.label());
        facet.setPrefix(sent.prefix());
        facet.setSort(sent.sort());
        facet.setMethod(sent.method());
        facet.setExcludeFilters(sent.excludeFilters());
        if (sent.missing() != null) {
            facet.setCountDocsMissingFacetField(sent.missing());
        }
        if (sent.limit() != null) {
            facet.setLimitOrNull(sent.limit());
        }
        if (sent.offset() != null) {
            facet.setOffset(sent.offset());
        }
        if (sent.mincount() != null) {
            facet.setMinCount(sent.mincount());
        }
        return facet;
    }

    private static void addHighlight(SearchParameters parameters, SearchRequest.Highlight sent) {
        if (sent == null) {
            return;
        }
        List<FieldHighlightParameters> fields = list(sent.fields()).stream()
                .map(field -> new FieldHighlightParameters(
                        field.field(),
                        field.snippetCount(),
                        field.fragmentSize(),
                        field.mergeContiguous(),
                        field.prefix(),
                        field.postfix()))
                .toList();
        parameters.setHighlight(new GeneralHighlightParameters(
                sent.snippetCount(),
                sent.fragmentSize(),
                sent.mergeContiguous(),
                sent.prefix(),
                sent.postfix(),
                sent.maxAnalyzedChars(),
                sent.usePhraseHighlighter(),
                fields));
    }

    private static void addLocalization(SearchParameters parameters, SearchRequest.Localization sent) {
        if (sent != null) {
            parameters.setTimezone(sent.timezone());
            list(sent.locales())
                    .forEach(locale -> parameters.addLocale(Locale.forLanguageTag(locale.replace('_', '-'))));
        }
    }

    private static void refuse(String part, Object value) {
        boolean used = value instanceof List<?> list ? !list.isEmpty() : value != null;
        if (used) {
            throw RestException.of(501, "This host does not support " + part + " in a search");
        }
    }

    private static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : values;
    }
}
