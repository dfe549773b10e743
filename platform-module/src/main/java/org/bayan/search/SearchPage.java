package org.bayan.search;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * One page of what was found.
 *
 * @param nodes the statements, in order
 * @param more whether others follow
 * @param total how many there are in all; empty where that was not counted
 * @param facets how often each value of a field occurs in all that was found, the most frequent first
 * @param indexed false if the search index was to be asked and did not answer: there may be more hits, and no value was counted
 * @param highlights passages around the words that were found, by statement; the words stand between {@link #MARK_START} and
 *     {@link #MARK_END}
 */
public record SearchPage(
        List<NodeRef> nodes,
        boolean more,
        OptionalLong total,
        Map<SearchField, List<Bucket>> facets,
        boolean indexed,
        Map<NodeRef, List<String>> highlights) {
    /** Before a word that was found: a private character, so that no markup in a document can be taken for a mark. */
    public static final String MARK_START = "\uE000";

    public static final String MARK_END = "\uE001";

    public SearchPage {
        nodes = List.copyOf(nodes);
        facets = Map.copyOf(facets);
        highlights = Map.copyOf(highlights);
    }

    static SearchPage of(List<NodeRef> nodes, boolean more, OptionalLong total) {
        return new SearchPage(nodes, more, total, Map.of(), true, Map.of());
    }

    /** The same statements, with what the index has counted. */
    SearchPage countedBy(SearchPage found) {
        return new SearchPage(nodes, more, total.isPresent() ? total : found.total, found.facets, true, highlights);
    }

    /** The same statements, which the database alone has found. */
    SearchPage withoutIndex() {
        return new SearchPage(nodes, more, total, Map.of(), false, highlights);
    }

    /**
     * A value of a facet.
     *
     * @param value as stored
     * @param count statements that have it, 1 or more
     */
    public record Bucket(String value, long count) {}
}
