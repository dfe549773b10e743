package org.bayan.embedded.search.result;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetMetaData;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.cmr.search.SpellCheckResult;
import org.alfresco.util.Pair;

/** One page of hits with the counts over all of them. Nothing is held open: closing it does nothing. */
public final class NodeResultSet implements ResultSet {
    private static final int NO_BULK_FETCH = 0;

    private final NodeService nodes;
    private final Page page;
    private final Extras extras;
    private final ResultSetMetaData metaData;

    /**
     * @param start how many hits come before this page
     * @param total how many hits there are for the asking user
     */
    public record Page(List<Hit> hits, int start, long total) {}

    /** What was asked for beside the hits. */
    public record Extras(
            Map<String, List<Pair<String, Integer>>> facets,
            Map<String, Integer> facetQueries,
            Map<NodeRef, List<Pair<String, List<String>>>> highlights) {}

    public NodeResultSet(NodeService nodes, Page page, Extras extras, ResultSetMetaData metaData) {
        this.nodes = nodes;
        this.page = page;
        this.extras = extras;
        this.metaData = metaData;
    }

    @Override
    public int length() {
        return page.hits().size();
    }

    @Override
    public long getNumberFound() {
        return page.total();
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return page.hits().get(n).node();
    }

    @Override
    public float getScore(int n) {
        return page.hits().get(n).score();
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public ResultSetRow getRow(int i) {
        return new NodeResultSetRow(this, nodes, i);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        return page.hits().stream().map(Hit::node).toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocRefs() {
        return page.hits().stream()
                .map(hit -> nodes.getPrimaryParent(hit.node()))
                .toList();
    }

    @Override
    public ChildAssociationRef getChildAssocRef(int n) {
        return nodes.getPrimaryParent(getNodeRef(n));
    }

    @Override
    public ResultSetMetaData getResultSetMetaData() {
        return metaData;
    }

    @Override
    public int getStart() {
        return page.start();
    }

    @Override
    public boolean hasMore() {
        return page.start() + length() < page.total();
    }

    @Override
    public boolean setBulkFetch(boolean bulkFetch) {
        return false;
    }

    @Override
    public boolean getBulkFetch() {
        return false;
    }

    @Override
    public int setBulkFetchSize(int bulkFetchSize) {
        return NO_BULK_FETCH;
    }

    @Override
    public int getBulkFetchSize() {
        return NO_BULK_FETCH;
    }

    @Override
    public List<Pair<String, Integer>> getFieldFacet(String field) {
        return extras.facets().getOrDefault(field, List.of());
    }

    @Override
    public Map<String, Integer> getFacetQueries() {
        return extras.facetQueries();
    }

    @Override
    public Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting() {
        return extras.highlights();
    }

    @Override
    public SpellCheckResult getSpellCheckResult() {
        return new SpellCheckResult(null, null, false);
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        return IntStream.range(0, length()).mapToObj(this::getRow).iterator();
    }
}
