package org.bayan.embedded.http;

import java.util.List;
import java.util.Map;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.rest.RestApis;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.RestServlet;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.actions.ActionsApi;
import org.bayan.embedded.http.rest.nodes.NodesApi;
import org.bayan.embedded.http.rest.people.PeopleApi;
import org.bayan.embedded.http.rest.search.SearchApi;
import org.bayan.embedded.http.rest.server.ServerApi;
import org.bayan.embedded.http.rest.sites.SitesApi;
import org.bayan.embedded.http.rest.workflow.WorkflowApi;

/** Puts the REST API together from the repository's beans. */
final class RestAssembly {
    private RestAssembly() {}

    static RestServlet servlet(RepositoryBeans beans, RequestAuthenticator authenticator, HttpLimits limits) {
        NodesApi nodes = new NodesApi(beans);
        PeopleApi people = new PeopleApi(beans, nodes.names());
        ActionsApi actions = new ActionsApi(beans, nodes);
        Routes core = new Routes();
        nodes.resources().forEach(resource -> resource.declare(core));
        people.resources().forEach(resource -> resource.declare(core));
        actions.resources().forEach(resource -> resource.declare(core));
        SitesApi.resources(beans, nodes.lookup(), people.mapper()).forEach(resource -> resource.declare(core));
        ServerApi.probes().declare(core);
        Map<String, Routes> byName = Map.of(
                "public/alfresco", core,
                "public/search", routes(List.of(SearchApi.resource(beans, nodes.mapper()))),
                "public/authentication", routes(List.of(ServerApi.tickets(beans))),
                "public/workflow", routes(WorkflowApi.resources(beans)),
                "private/alfresco", routes(List.of(actions.rules())));
        RestApis apis = new RestApis(byName, routes(List.of(ServerApi.discovery(beans))));
        RetryingTransactionHelper transactions =
                beans.get("retryingTransactionHelper", RetryingTransactionHelper.class);
        return new RestServlet(apis, authenticator, transactions, limits);
    }

    private static Routes routes(List<RestResource> resources) {
        Routes routes = new Routes();
        resources.forEach(resource -> resource.declare(routes));
        return routes;
    }
}
