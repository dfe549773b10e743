package org.bayan.embedded.http.rest.search;

import org.alfresco.service.cmr.search.SearchService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.nodes.NodeMapper;

/** The search API. */
public final class SearchApi {
    private SearchApi() {}

    /** The resource over the repository's search service. */
    public static RestResource resource(RepositoryBeans beans, NodeMapper mapper) {
        return new SearchResource(beans.get("SearchService", SearchService.class), mapper);
    }
}
