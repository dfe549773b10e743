package org.bayan.embedded.http.rest.actions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.nodes.NodeLookup;

/** The private API of folder rules: {@code /nodes/{folderId}/rule-sets/-default-/rules}. Conditions are not supported. */
final class RulesResource implements RestResource {
    private static final String ALL = "nodes/{folderId}/rule-sets/{ruleSetId}/rules";

    private final RuleService rules;
    private final ActionService actions;
    private final NodeLookup lookup;
    private final ActionParameters parameters;

    RulesResource(RuleService rules, ActionService actions, NodeLookup lookup, ActionParameters parameters) {
        this.rules = rules;
        this.actions = actions;
        this.lookup = lookup;
        this.parameters = parameters;
    }

    /** A rule as a caller sends it. */
    record Sent(
            String id,
            String name,
            String description,
            Boolean isEnabled,
            Boolean isInheritable,
            Boolean isAsynchronous,
            String errorScript,
            List<String> triggers,
            JsonNode conditions,
            List<SentAction> actions) {}

    /** One action of a rule. */
    record SentAction(String actionDefinitionId, Map<String, Object> params) {}

    @Override
    public void declare(Routes routes) {
        routes.at(ALL).get(this::list).post(this::create);
        routes.at(ALL + "/{ruleId}").get(this::read).delete(this::delete);
    }

    private RestAnswer list(RestCall call) {
        return call.paging().pageOf(rules.getRules(folder(call), false), this::entry);
    }

    private RestAnswer create(RestCall call) {
        NodeRef folder = folder(call);
        List<Rule> made = call.bodies(Sent.class).stream()
                .map(sent -> rules.saveRule(folder, rule(sent)))
                .toList();
        return RestAnswer.created(made.stream().map(this::entry).toList());
    }

    private RestAnswer read(RestCall call) {
        return RestAnswer.ok(entry(find(call)));
    }

    private RestAnswer delete(RestCall call) {
        rules.removeRule(folder(call), find(call));
        return RestAnswer.nothing();
    }

    private NodeRef folder(RestCall call) {
        if (!call.path("ruleSetId").equals("-default-")) {
            throw RestException.noEntity(call.path("ruleSetId"));
        }
        return lookup.byIdOrAlias(call.path("folderId"));
    }

    private Rule find(RestCall call) {
        String id = call.path("ruleId");
        return rules.getRules(folder(call), false).stream()
                .filter(rule -> rule.getNodeRef().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> RestException.noEntity(id));
    }

    private Rule rule(Sent sent) {
        if (sent.name() == null || sent.name().isEmpty()) {
            throw RestException.invalid("Rule name is a mandatory parameter");
        }
        if (sent.actions() == null || sent.actions().isEmpty()) {
            throw RestException.invalid("A rule must have at least one action");
        }
        if (sent.conditions() != null && !sent.conditions().isEmpty()) {
            throw RestException.of(501, "Conditions of rules are not supported by this host");
        }
        Rule rule = new Rule();
        rule.setTitle(sent.name());
        rule.setDescription(sent.description());
        rule.setRuleDisabled(Boolean.FALSE.equals(sent.isEnabled()));
        rule.applyToChildren(Boolean.TRUE.equals(sent.isInheritable()));
        rule.setExecuteAsynchronously(Boolean.TRUE.equals(sent.isAsynchronous()));
        rule.setRuleTypes(sent.triggers() == null ? List.of("inbound") : sent.triggers());
        rule.setAction(action(sent.actions()));
        return rule;
    }

    private Action action(List<SentAction> sent) {
        CompositeAction all = actions.createCompositeAction();
        for (SentAction one : sent) {
            ActionDefinition definition = actions.getActionDefinition(one.actionDefinitionId());
            if (definition == null) {
                throw RestException.invalid("Invalid rule action definition requested " + one.actionDefinitionId());
            }
            all.addAction(actions.createAction(definition.getName(), parameters.read(definition, one.params())));
        }
        return all;
    }

    private JsonEntity entry(Rule rule) {
        List<Action> inside =
                rule.getAction() instanceof CompositeAction all ? all.getActions() : List.of(rule.getAction());
        return new JsonEntity()
                .keep("id", rule.getNodeRef().getId())
                .put("name", rule.getTitle())
                .put("description", rule.getDescription())
                .keep("isEnabled", !rule.getRuleDisabled())
                .keep("isInheritable", rule.isAppliedToChildren())
                .keep("isAsynchronous", rule.getExecuteAsynchronously())
                .put("triggers", rule.getRuleTypes())
                .put("actions", inside.stream().map(this::entry).toList());
    }

    private JsonEntity entry(Action action) {
        return new JsonEntity()
                .keep("actionDefinitionId", action.getActionDefinitionName())
                .put("params", parameters.shown(action.getParameterValues()));
    }
}
