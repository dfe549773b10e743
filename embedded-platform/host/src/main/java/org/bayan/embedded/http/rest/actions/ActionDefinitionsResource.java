package org.bayan.embedded.http.rest.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.SortColumn;
import org.bayan.embedded.http.rest.nodes.NodeLookup;
import org.bayan.embedded.http.rest.nodes.QualifiedNames;

/** {@code /action-definitions}, and those that fit a node. */
final class ActionDefinitionsResource implements RestResource {
    private static final Map<String, Comparator<ActionDefinition>> ORDERS = Map.of(
            "name", Comparator.comparing(ActionDefinition::getName),
            "title",
                    Comparator.comparing(
                            ActionDefinition::getTitle, Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER)));

    private final ActionService actions;
    private final NodeLookup lookup;
    private final QualifiedNames names;

    ActionDefinitionsResource(ActionService actions, NodeLookup lookup, QualifiedNames names) {
        this.actions = actions;
        this.lookup = lookup;
        this.names = names;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("action-definitions").get(this::all);
        routes.at("action-definitions/{actionDefinitionId}").get(this::one);
        routes.at("nodes/{nodeId}/action-definitions").get(this::ofNode);
    }

    private RestAnswer all(RestCall call) {
        return page(actions.getActionDefinitions(), call);
    }

    private RestAnswer ofNode(RestCall call) {
        NodeRef node = lookup.byIdOrAlias(call.path("nodeId"));
        return page(actions.getActionDefinitions(node), call);
    }

    private RestAnswer one(RestCall call) {
        String name = call.path("actionDefinitionId");
        ActionDefinition definition = actions.getActionDefinition(name);
        if (definition == null) {
            throw RestException.noEntity(name);
        }
        return RestAnswer.ok(entry(definition));
    }

    private RestAnswer page(List<ActionDefinition> definitions, RestCall call) {
        List<ActionDefinition> sorted =
                definitions.stream().sorted(order(call.orderBy())).toList();
        return call.paging().pageOf(sorted, this::entry);
    }

    private static Comparator<ActionDefinition> order(List<SortColumn> columns) {
        if (columns.size() > 1) {
            throw RestException.invalid("Only one order by column is supported.");
        }
        SortColumn column = columns.isEmpty() ? new SortColumn("name", true) : columns.get(0);
        Comparator<ActionDefinition> order = ORDERS.get(column.column());
        if (order == null) {
            throw RestException.invalid("Invalid sort field: " + column.column());
        }
        return column.ascending() ? order : order.reversed();
    }

    private JsonEntity entry(ActionDefinition definition) {
        return new JsonEntity()
                .keep("id", definition.getName())
                .keep("name", definition.getName())
                .put("title", definition.getTitle())
                .put("description", definition.getDescription())
                .keep(
                        "applicableTypes",
                        definition.getApplicableTypes().stream()
                                .map(names::prefixed)
                                .toList())
                .keep("adhocPropertiesAllowed", definition.getAdhocPropertiesAllowed())
                .keep("trackStatus", definition.getTrackStatus())
                .keep(
                        "parameterDefinitions",
                        definition.getParameterDefinitions().stream()
                                .map(this::parameter)
                                .toList());
    }

    private JsonEntity parameter(ParameterDefinition parameter) {
        return new JsonEntity()
                .keep("name", parameter.getName())
                .keep("type", names.prefixed(parameter.getType()))
                .keep("multiValued", parameter.isMultiValued())
                .keep("mandatory", parameter.isMandatory())
                .put("displayLabel", parameter.getDisplayLabel())
                .put("parameterConstraintName", parameter.getParameterConstraintName());
    }
}
