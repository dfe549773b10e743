package org.bayan.embedded.search.query;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.bayan.embedded.search.QueryLanguage;
import org.bayan.embedded.search.afts.FieldName;
import org.bayan.embedded.search.cmis.CmisParser;
import org.bayan.embedded.search.cmis.CmisQuery;

/** Compiles one search into what Lucene runs: its query with filters, its order, and the fields that it names. */
public final class SearchCompiler {
    private static final Pattern LOCAL_PARAMETERS = Pattern.compile("^\\{!\\w+([^}]*)\\}", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("\\bkey\\s*=\\s*'([^']*)'");

    private final SearchParameters parameters;
    private final FieldResolver fields;
    private final AftsQueries afts;
    private final CmisQueries cmis;
    private final SortOrder order;

    /** What compiling takes from the repository. */
    public record Surroundings(
            DictionaryService dictionary,
            NamespacePrefixResolver prefixes,
            Analyzer analyzer,
            NodeService nodes,
            Clock clock) {}

    public SearchCompiler(Surroundings surroundings, IndexSearcher searcher, SearchParameters parameters) {
        this.parameters = parameters;
        String namespace = parameters.getNamespace();
        this.fields = new FieldResolver(
                surroundings.dictionary(),
                surroundings.prefixes(),
                namespace == null ? NamespaceService.CONTENT_MODEL_1_0_URI : namespace);
        Tree tree = new Tree(searcher);
        WordQueries words = new WordQueries(surroundings.analyzer());
        DateExpression dates = new DateExpression(surroundings.clock().instant(), zone(parameters));
        PropertyQueries properties = new PropertyQueries(words, dates, fields::qname);
        PathQuery paths = new PathQuery(
                tree,
                surroundings
                        .nodes()
                        .getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                        .toString(),
                fields::qname);
        OwnQueries own = new OwnQueries(surroundings.dictionary(), fields, words, tree, paths);
        this.afts = new AftsQueries(fields, own, properties, AftsSettings.of(parameters));
        this.cmis = new CmisQueries(surroundings.dictionary(), fields, own, properties, afts);
        this.order = new SortOrder(fields);
    }

    private static ZoneId zone(SearchParameters parameters) {
        String zone = parameters.getTimezone();
        return zone == null
                ? ZoneId.systemDefault()
                : TimeZone.getTimeZone(zone).toZoneId();
    }

    /** A compiled search: hits of {@code query} in the order {@code sort}. */
    public record Compiled(Query query, Sort sort) {}

    public Compiled compile() {
        if (QueryLanguage.of(parameters.getLanguage()) == QueryLanguage.CMIS) {
            CmisQuery query = CmisParser.parse(parameters.getQuery());
            return new Compiled(filtered(cmis.query(query)), order.of(query.order()));
        }
        List<SortDefinition> sort = new ArrayList<>(parameters.getSortDefinitions());
        return new Compiled(filtered(afts.query(parameters.getQuery())), order.ofDefinitions(sort));
    }

    private Query filtered(Query query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(isConstant(query) ? new ConstantScoreQuery(query) : query, BooleanClause.Occur.MUST);
        for (String filter : parameters.getFilterQueries()) {
            all.add(afts.query(withoutLocalParameters(filter)), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    /** Whether every hit matches equally well; ACS gives such hits the score 1. */
    private static boolean isConstant(Query query) {
        if (query instanceof BooleanQuery parts) {
            return parts.clauses().stream().allMatch(clause -> !clause.isScoring() || isConstant(clause.getQuery()));
        }
        return query instanceof ConstantScoreQuery
                || query instanceof MatchAllDocsQuery
                || query instanceof MatchNoDocsQuery
                || query instanceof BoostQuery boost && isConstant(boost.getQuery());
    }

    /** The query of a facet, whose hits are counted. */
    public Query facetQuery(String query) {
        return afts.query(withoutLocalParameters(query));
    }

    /** The name under which a facet query's count is asked for. */
    public static String facetLabel(String query) {
        Matcher local = LOCAL_PARAMETERS.matcher(query);
        Function<String, String> labelled = head -> {
            Matcher label = LABEL.matcher(head);
            return label.find() ? label.group(1) : query;
        };
        return local.find() ? labelled.apply(local.group(1)) : query;
    }

    private static String withoutLocalParameters(String query) {
        return LOCAL_PARAMETERS.matcher(query).replaceFirst("");
    }

    /** What a field that is named beside the query stands for. */
    public ResolvedField field(String name) {
        return fields.resolve(FieldName.parse(name));
    }
}
