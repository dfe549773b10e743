package org.bayan.statement;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

/**
 * Exact look-ups that ACS answers from its database: right at once, and on a server without an index. Only the terms that the
 * database knows may be used: TYPE, ASPECT, PARENT and {@code =property:"value"}, with AND, OR and NOT. For the module's own
 * work, never for a user's search: it sees every statement.
 */
public class DatabaseQuery {
    private final SearchService searchService;

    public DatabaseQuery(SearchService searchService) {
        this.searchService = searchService;
    }

    /**
     * @param query in the full text search language
     * @param limit the most to return, 1 or more
     */
    public List<NodeRef> find(String query, int limit) {
        return AuthenticationUtil.runAsSystem(() -> query(SearchService.LANGUAGE_FTS_ALFRESCO, query, limit));
    }

    /**
     * @param query in CMIS, the only language in which the database compares dates
     * @param limit the most to return, 1 or more
     */
    public List<NodeRef> findCmis(String query, int limit) {
        return AuthenticationUtil.runAsSystem(() -> query(SearchService.LANGUAGE_CMIS_ALFRESCO, query, limit));
    }

    private List<NodeRef> query(String language, String query, int limit) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setMaxItems(limit);
        // ACS would else stop without a word after a thousand rows, also for the system user.
        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        parameters.setMaxPermissionCheckTimeMillis(Long.MAX_VALUE);
        ResultSet results = searchService.query(parameters);
        try {
            return List.copyOf(results.getNodeRefs());
        } finally {
            results.close();
        }
    }

    /** A value as it may stand between the quotes of a query. */
    public static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
