package org.bayan.embedded.http.rest.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacetMethod;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacetSort;
import org.alfresco.service.cmr.search.SearchParameters.Operator;

/** The body of a search. Parts that the host does not have are refused when they are used, never ignored. */
@JsonIgnoreProperties({"includeRequest", "limits", "spellcheck"})
record SearchRequest(
        Query query,
        Page paging,
        List<String> include,
        List<String> fields,
        List<Sort> sort,
        List<Template> templates,
        Defaults defaults,
        List<Filter> filterQueries,
        FacetFields facetFields,
        List<FacetQuery> facetQueries,
        String facetFormat,
        Highlight highlight,
        Scope scope,
        Localization localization,
        List<Object> pivots,
        List<Object> stats,
        List<Object> ranges,
        Object facetIntervals) {
    /** The query and its language: afts, cmis or lucene. */
    record Query(String query, String language, String userQuery) {}

    /** Which part of the hits. */
    record Page(Integer skipCount, Integer maxItems) {}

    /** One sort column; FIELD, SCORE or DOCUMENT. */
    record Sort(String type, String field, Boolean ascending) {}

    /** A query template by name. */
    record Template(String name, String template) {}

    /** What a query means where it says nothing. */
    record Defaults(
            List<String> textAttributes,
            Operator defaultFTSOperator,
            Operator defaultFTSFieldOperator,
            String namespace,
            String defaultFieldName) {}

    /** A query that narrows the hits without scoring them. */
    record Filter(String query, List<String> tags) {}

    /** The fields to count values of. */
    record FacetFields(List<FacetField> facets) {}

    /** One field to count values of. */
    record FacetField(
            String field,
            String label,
            String prefix,
            FieldFacetSort sort,
            FieldFacetMethod method,
            Boolean missing,
            Integer limit,
            Integer offset,
            Integer mincount,
            Integer facetEnumCacheMinDf,
            List<String> excludeFilters) {}

    /** A query whose hits are counted. */
    record FacetQuery(String query, String label, String group) {}

    /** How found words are shown. */
    record Highlight(
            String prefix,
            String postfix,
            Integer snippetCount,
            Integer fragmentSize,
            Integer maxAnalyzedChars,
            Boolean mergeContiguous,
            Boolean usePhraseHighlighter,
            List<HighlightField> fields) {}

    /** How found words are shown in one field. */
    record HighlightField(
            String field,
            String prefix,
            String postfix,
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous) {}

    /** Where to search. */
    record Scope(List<String> locations) {}

    /** The caller's languages and time zone. */
    record Localization(String timezone, List<String> locales) {}
}
