package org.bayan.embedded.http.rest.actions;

import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.nodes.NodeLookup;

/** {@code /action-executions}: runs an action in the background, and says at once that it will. */
final class ActionExecutionsResource implements RestResource {
    private final ActionService actions;
    private final NodeLookup lookup;
    private final ActionParameters parameters;

    ActionExecutionsResource(ActionService actions, NodeLookup lookup, ActionParameters parameters) {
        this.actions = actions;
        this.lookup = lookup;
        this.parameters = parameters;
    }

    /** The action to run, on which node if any. */
    record Sent(String actionDefinitionId, String targetId, Map<String, Object> params) {}

    @Override
    public void declare(Routes routes) {
        routes.at("action-executions").post(this::run);
    }

    private RestAnswer run(RestCall call) {
        Sent sent = call.body(Sent.class);
        if (sent.actionDefinitionId() == null || sent.actionDefinitionId().isEmpty()) {
            throw RestException.invalid("actionDefinitionId is required");
        }
        ActionDefinition definition = actions.getActionDefinition(sent.actionDefinitionId());
        if (definition == null) {
            throw RestException.noEntity(sent.actionDefinitionId());
        }
        NodeRef target =
                sent.targetId() == null || sent.targetId().isEmpty() ? null : lookup.byIdOrAlias(sent.targetId());
        Action action = actions.createAction(definition.getName(), parameters.read(definition, sent.params()));
        actions.executeAction(action, target, true, true);
        return new RestAnswer.Entry(202, new JsonEntity().keep("id", action.getId()));
    }
}
