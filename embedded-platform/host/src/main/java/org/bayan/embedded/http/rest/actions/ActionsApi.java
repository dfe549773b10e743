package org.bayan.embedded.http.rest.actions;

import java.util.List;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.rule.RuleService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.nodes.NodesApi;

/** The resources of actions and, in the private API, of folder rules. */
public final class ActionsApi {
    private final RepositoryBeans beans;
    private final NodesApi nodes;
    private final ActionService actions;
    private final ActionParameters parameters;

    /** Finds the services among the repository's beans. */
    public ActionsApi(RepositoryBeans beans, NodesApi nodes) {
        this.beans = beans;
        this.nodes = nodes;
        this.actions = beans.get("ActionService", ActionService.class);
        this.parameters = new ActionParameters(nodes.names(), beans.get("DictionaryService", DictionaryService.class));
    }

    /** The resources of the public API. */
    public List<RestResource> resources() {
        return List.of(
                new ActionDefinitionsResource(actions, nodes.lookup(), nodes.names()),
                new ActionExecutionsResource(actions, nodes.lookup(), parameters));
    }

    /** The resource of folder rules. */
    public RestResource rules() {
        return new RulesResource(beans.get("RuleService", RuleService.class), actions, nodes.lookup(), parameters);
    }
}
