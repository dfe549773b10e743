package org.bayan.embedded.search;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryParameter;
import org.alfresco.service.cmr.search.QueryParameterDefinition;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.bayan.embedded.search.index.ContentText;
import org.bayan.embedded.search.index.IndexFollower;
import org.bayan.embedded.search.index.NodeIds;
import org.bayan.embedded.search.index.NodeIndex;
import org.bayan.embedded.search.query.ResolvedField.Property;
import org.bayan.embedded.search.query.SearchCompiler;
import org.bayan.embedded.search.query.SearchCompiler.Compiled;
import org.bayan.embedded.search.query.SearchCompiler.Surroundings;
import org.bayan.embedded.search.result.FacetCounter;
import org.bayan.embedded.search.result.Highlights;
import org.bayan.embedded.search.result.Hit;
import org.bayan.embedded.search.result.NodeResultSet;
import org.bayan.embedded.search.result.NodeResultSet.Extras;
import org.bayan.embedded.search.result.NodeResultSet.Page;
import org.bayan.embedded.search.result.NodeResultSetMetaData;
import org.bayan.embedded.search.result.ReadableHits;
import org.bayan.embedded.security.ReadCheck;

/**
 * Answers searches over the live nodes from the index. A search sees every transaction that was committed before it, and the asking
 * user's own uncommitted changes not at all; hits, totals, facets and passages hold only what that user may read.
 */
public final class HostSearchService implements SearchService {
    private final NodeIndex index;
    private final Surroundings surroundings;
    private final NodeService nodes;
    private final ContentText content;
    private final Supplier<ReadCheck> reads;

    /**
     * @param nodes asks for no permission
     * @param reads what the asking user may read, made for each search
     */
    public HostSearchService(
            NodeIndex index,
            Surroundings surroundings,
            NodeService nodes,
            ContentText content,
            Supplier<ReadCheck> reads) {
        this.index = index;
        this.surroundings = surroundings;
        this.nodes = nodes;
        this.content = content;
        this.reads = reads;
    }

    @Override
    public ResultSet query(SearchParameters parameters) {
        if (!Set.copyOf(parameters.getStores()).equals(Set.of(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE))) {
            throw new UnsupportedOperationException("SearchService.query over the stores " + parameters.getStores());
        }
        Unsupported.refuse(parameters);
        try {
            return index.read(searcher -> search(searcher, parameters));
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            throw new QuerySyntaxException("The query is too complex: it stands for too many words.", e);
        }
    }

    private ResultSet search(IndexSearcher searcher, SearchParameters parameters) throws IOException {
        SearchCompiler compiler = new SearchCompiler(surroundings, searcher, parameters);
        Compiled compiled = compiler.compile();
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        int start = Math.max(0, parameters.getSkipCount());
        int end = end(parameters, start, all);
        TopFieldCollector best = new TopFieldCollectorManager(
                        compiled.sort(), Math.max(1, Math.min(end, all)), null, Integer.MAX_VALUE)
                .newCollector();
        ReadableHits readable = new ReadableHits(best, all, reads.get(), visible());
        searcher.search(compiled.query(), readable);
        FixedBitSet found = readable.documents();
        Page page = page(searcher, compiled, best, start, end, found.cardinality());
        Extras extras = new Extras(
                facets(searcher, compiler, parameters, found),
                facetQueries(searcher, compiler, parameters, found),
                highlights(compiler, compiled.query(), parameters, page));
        LimitBy limit = page.hits().size() < page.total() ? LimitBy.FINAL_SIZE : LimitBy.UNLIMITED;
        return new NodeResultSet(nodes, page, extras, new NodeResultSetMetaData(parameters, limit));
    }

    /** Of what the current transaction has changed the index knows nothing: what it deleted is not found any more. */
    private Predicate<NodeRef> visible() {
        Set<NodeRef> changed = IndexFollower.changedHere();
        return changed.isEmpty() ? null : node -> !changed.contains(node) || nodes.exists(node);
    }

    /** Behind the last hit of the page. */
    private static int end(SearchParameters parameters, int start, int all) {
        int size = parameters.getMaxItems();
        if (size < 0 && parameters.getLimitBy() == LimitBy.FINAL_SIZE) {
            size = parameters.getLimit();
        }
        return size < 0 ? all : (int) Math.min((long) start + size, all);
    }

    private static Page page(
            IndexSearcher searcher, Compiled compiled, TopFieldCollector best, int start, int end, int total)
            throws IOException {
        int from = Math.min(start, total);
        int size = Math.max(0, Math.min(end, total) - from);
        ScoreDoc[] documents = size == 0 ? new ScoreDoc[0] : best.topDocs(from, size).scoreDocs;
        TopFieldCollector.populateScores(documents, searcher, compiled.query());
        List<String> ids = NodeIds.of(
                searcher.getIndexReader(),
                Arrays.stream(documents).mapToInt(hit -> hit.doc).toArray());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(new Hit(new NodeRef(ids.get(i)), documents[i].score));
        }
        return new Page(List.copyOf(hits), from, total);
    }

    private static Map<String, List<Pair<String, Integer>>> facets(
            IndexSearcher searcher, SearchCompiler compiler, SearchParameters parameters, FixedBitSet found)
            throws IOException {
        FacetCounter counter = new FacetCounter(searcher.getIndexReader());
        Map<String, List<Pair<String, Integer>>> facets = new HashMap<>();
        for (FieldFacet facet : parameters.getFieldFacets()) {
            facets.put(facet.getField(), counter.count(compiler.field(facet.getField()), facet, found));
        }
        return facets;
    }

    private static Map<String, Integer> facetQueries(
            IndexSearcher searcher, SearchCompiler compiler, SearchParameters parameters, FixedBitSet found)
            throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String facetQuery : parameters.getFacetQueries()) {
            Query query = compiler.facetQuery(facetQuery);
            counts.put(SearchCompiler.facetLabel(facetQuery), Matches.count(searcher, query, found));
        }
        return counts;
    }

    private Map<NodeRef, List<Pair<String, List<String>>>> highlights(
            SearchCompiler compiler, Query query, SearchParameters parameters, Page page) {
        GeneralHighlightParameters asked = parameters.getHighlight();
        Map<NodeRef, List<Pair<String, List<String>>>> highlights = new LinkedHashMap<>();
        if (asked == null || asked.getFields() == null) {
            return highlights;
        }
        Highlights passages = new Highlights(surroundings.analyzer(), nodes, content, asked);
        for (Hit hit : page.hits()) {
            List<Pair<String, List<String>>> ofNode = new ArrayList<>();
            for (FieldHighlightParameters field : asked.getFields()) {
                if (compiler.field(field.getField()) instanceof Property property) {
                    passages.of(hit.node(), property, field, query).ifPresent(ofNode::add);
                }
            }
            if (!ofNode.isEmpty()) {
                highlights.put(hit.node(), ofNode);
            }
        }
        return highlights;
    }

    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(store);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return query(parameters);
    }

    @Override
    public ResultSet query(
            StoreRef store, String language, String query, QueryParameterDefinition[] queryParameterDefinitions) {
        throw new UnsupportedOperationException("SearchService.query with query parameters");
    }

    @Override
    public ResultSet query(StoreRef store, QName queryId, QueryParameter[] queryParameters) {
        throw new UnsupportedOperationException("SearchService.query by a stored query");
    }

    @Override
    public List<NodeRef> selectNodes(
            NodeRef contextNode,
            String xpath,
            QueryParameterDefinition[] parameters,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean followAllParentLinks) {
        throw new UnsupportedOperationException("SearchService.selectNodes");
    }

    @Override
    public List<NodeRef> selectNodes(
            NodeRef contextNode,
            String xpath,
            QueryParameterDefinition[] parameters,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean followAllParentLinks,
            String language) {
        throw new UnsupportedOperationException("SearchService.selectNodes");
    }

    @Override
    public List<Serializable> selectProperties(
            NodeRef contextNode,
            String xpath,
            QueryParameterDefinition[] parameters,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean followAllParentLinks) {
        throw new UnsupportedOperationException("SearchService.selectProperties");
    }

    @Override
    public List<Serializable> selectProperties(
            NodeRef contextNode,
            String xpath,
            QueryParameterDefinition[] parameters,
            NamespacePrefixResolver namespacePrefixResolver,
            boolean followAllParentLinks,
            String language) {
        throw new UnsupportedOperationException("SearchService.selectProperties");
    }

    @Override
    public boolean contains(NodeRef node, QName property, String googleLikePattern) {
        throw new UnsupportedOperationException("SearchService.contains");
    }

    @Override
    public boolean contains(
            NodeRef node, QName property, String googleLikePattern, SearchParameters.Operator defaultOperator) {
        throw new UnsupportedOperationException("SearchService.contains");
    }

    @Override
    public boolean like(NodeRef node, QName property, String sqlLikePattern, boolean includeFullTextSearch) {
        throw new UnsupportedOperationException("SearchService.like");
    }
}
