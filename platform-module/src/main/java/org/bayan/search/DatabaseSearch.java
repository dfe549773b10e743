package org.bayan.search;

import java.util.List;
import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

/**
 * Searches that ACS answers from its database: right at once, and on a server without an index. Asked of the public search
 * service, so a user finds what he may read.
 */
public class DatabaseSearch {
    private final SearchService searchService;
    private final AftsWriter afts;
    private final CmisWriter cmis;

    /**
     * @param searchService checks the caller's permissions
     */
    public DatabaseSearch(SearchService searchService, AftsWriter afts, CmisWriter cmis) {
        this.searchService = searchService;
        this.afts = afts;
        this.cmis = cmis;
    }

    SearchPage find(StatementQuery query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        // By default ACS stops after a thousand rows, without a word.
        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        parameters.setMaxPermissionCheckTimeMillis(Long.MAX_VALUE);
        phrase(parameters, query);
        if (query.counted()) {
            return counted(parameters, query);
        }
        parameters.setSkipCount(query.skip());
        parameters.setMaxItems(query.max() + 1);
        List<NodeRef> nodes = nodes(parameters);
        boolean more = nodes.size() > query.max();
        List<NodeRef> page = more ? nodes.subList(0, query.max()) : nodes;
        boolean last = !more && (query.skip() == 0 || !page.isEmpty());
        return SearchPage.of(
                page, more, last ? OptionalLong.of((long) query.skip() + page.size()) : OptionalLong.empty());
    }

    private SearchPage counted(SearchParameters parameters, StatementQuery query) {
        List<NodeRef> all = nodes(parameters);
        int start = Math.min(query.skip(), all.size());
        int end = (int) Math.min((long) start + query.max(), all.size());
        return SearchPage.of(all.subList(start, end), end < all.size(), OptionalLong.of(all.size()));
    }

    private void phrase(SearchParameters parameters, StatementQuery query) {
        StatementSort sort = query.sort().orElse(StatementSort.CREATED);
        boolean ascending = query.sort().isPresent() && query.ascending();
        if (query.conditions().stream().anyMatch(Condition.Dated.class::isInstance)) {
            parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
            parameters.setQuery(cmis.query(query.conditions(), sort, ascending));
        } else {
            parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
            parameters.setQuery(afts.conditions(query.conditions()));
            parameters.addSort(afts.name(sort.property()), ascending);
        }
    }

    private List<NodeRef> nodes(SearchParameters parameters) {
        ResultSet results = searchService.query(parameters);
        try {
            return List.copyOf(results.getNodeRefs());
        } finally {
            results.close();
        }
    }
}
