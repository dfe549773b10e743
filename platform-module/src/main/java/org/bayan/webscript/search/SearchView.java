package org.bayan.webscript.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a search answers.
 *
 * @param items one page of statements
 * @param skipCount how many were left out before it
 * @param maxItems how many it holds at the most
 * @param hasMore whether others follow
 * @param total how many there are in all, where that was counted
 * @param facets counts of values, where they were asked for
 * @param notice what the reader must know of the answer, in his language: that no index answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchView(
        List<StatementBrief> items,
        int skipCount,
        int maxItems,
        boolean hasMore,
        Long total,
        List<Facet> facets,
        String notice) {
    /**
     * The values of one field in all that was found.
     *
     * @param field key of the field
     */
    record Facet(String field, List<Bucket> buckets) {}

    /**
     * @param value as stored and as a parameter takes it
     * @param label in the caller's language
     * @param count statements that have it
     */
    record Bucket(String value, String label, long count) {}
}
