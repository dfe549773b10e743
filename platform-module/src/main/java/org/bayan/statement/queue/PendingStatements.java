package org.bayan.statement.queue;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.bayan.statement.Transactions;

/** Finds what is marked as pending in the database, where it shows at once and without an index. */
public class PendingStatements {
    private static final String QUERY = "ASPECT:\"bay:extracted\" AND =bay:extractionState:\"pending\"";

    private final SearchService searchService;
    private final Transactions transactions;

    public PendingStatements(SearchService searchService, Transactions transactions) {
        this.searchService = searchService;
        this.transactions = transactions;
    }

    /**
     * @param limit the most to return, 1 or more
     */
    public List<NodeRef> find(int limit) {
        return transactions.read(() -> query(limit));
    }

    private List<NodeRef> query(int limit) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery(QUERY);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setMaxItems(limit);
        ResultSet results = searchService.query(parameters);
        try {
            return List.copyOf(results.getNodeRefs());
        } finally {
            results.close();
        }
    }
}
