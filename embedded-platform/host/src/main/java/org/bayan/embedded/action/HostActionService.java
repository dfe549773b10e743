package org.bayan.embedded.action;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionConditionDefinition;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.action.CompositeActionCondition;
import org.alfresco.service.cmr.action.ParameterConstraint;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.GUID;

/** Makes, runs and stores actions. */
public final class HostActionService implements ActionService, AutoCloseable {
    private final ActionRegistry registry;
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final Conditions conditions;
    private final ActionRunner runner;
    private final AsynchronousActions asynchronous;
    private final ActionNodes stored;

    /** @param nodes asks for no permission: what a user may do is decided by the executers */
    public HostActionService(
            ActionRegistry registry,
            NodeService nodes,
            DictionaryService dictionary,
            TransactionService transactions,
            ActionNodes stored) {
        this.registry = registry;
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.conditions = new Conditions(nodes, dictionary);
        this.runner = new ActionRunner(registry, conditions, nodes);
        this.asynchronous = new AsynchronousActions(runner, transactions);
        this.stored = stored;
    }

    @Override
    public ActionDefinition getActionDefinition(String name) {
        return registry.definitions().get(name);
    }

    @Override
    public List<ActionDefinition> getActionDefinitions() {
        return List.copyOf(registry.definitions().values());
    }

    @Override
    public List<ActionDefinition> getActionDefinitions(NodeRef node) {
        QName type = nodes.getType(node);
        Set<QName> aspects = nodes.getAspects(node);
        return registry.definitions().values().stream()
                .filter(definition -> isApplicable(definition.getApplicableTypes(), type, aspects))
                .toList();
    }

    private boolean isApplicable(Set<QName> to, QName type, Set<QName> aspects) {
        return to.isEmpty()
                || to.stream().anyMatch(wanted -> dictionary.isSubClass(type, wanted) || aspects.contains(wanted));
    }

    @Override
    public ActionConditionDefinition getActionConditionDefinition(String name) {
        throw new UnsupportedOperationException("ActionService.getActionConditionDefinition");
    }

    @Override
    public List<ActionConditionDefinition> getActionConditionDefinitions() {
        throw new UnsupportedOperationException("ActionService.getActionConditionDefinitions");
    }

    @Override
    public ParameterConstraint getParameterConstraint(String name) {
        return registry.constraint(name).orElse(null);
    }

    @Override
    public List<ParameterConstraint> getParameterConstraints() {
        return List.copyOf(registry.constraints());
    }

    @Override
    public Action createAction(String name) {
        return createAction(name, Map.of());
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        return new HostAction(GUID.generate(), name, params);
    }

    @Override
    public CompositeAction createCompositeAction() {
        return new HostCompositeAction(GUID.generate());
    }

    @Override
    public ActionCondition createActionCondition(String name) {
        return createActionCondition(name, Map.of());
    }

    @Override
    public ActionCondition createActionCondition(String name, Map<String, Serializable> params) {
        if (!conditions.isKnown(name)) {
            throw new UnsupportedOperationException("ActionService.createActionCondition for " + name);
        }
        return new HostCondition(GUID.generate(), name, params);
    }

    @Override
    public CompositeActionCondition createCompositeActionCondition() {
        throw new UnsupportedOperationException("ActionService.createCompositeActionCondition");
    }

    @Override
    public void executeAction(Action action, NodeRef node) {
        executeAction(action, node, true);
    }

    @Override
    public void executeAction(Action action, NodeRef node, boolean checkConditions) {
        executeAction(action, node, checkConditions, action.getExecuteAsychronously());
    }

    @Override
    public void executeAction(Action action, NodeRef node, boolean checkConditions, boolean executeAsynchronously) {
        if (executeAsynchronously) {
            asynchronous.request(action, node, checkConditions);
        } else {
            runner.run(action, node, checkConditions, runner.chain());
        }
    }

    @Override
    public boolean evaluateAction(Action action, NodeRef node) {
        return conditions.hold(action, node);
    }

    @Override
    public boolean evaluateActionCondition(ActionCondition condition, NodeRef node) {
        return conditions.holds(condition, node);
    }

    @Override
    public void saveAction(NodeRef node, Action action) {
        stored.saveIn(node, action);
    }

    @Override
    public List<Action> getActions(NodeRef node) {
        return stored.in(node);
    }

    @Override
    public Action getAction(NodeRef node, String actionId) {
        return stored.in(node).stream()
                .filter(action -> action.getId().equals(actionId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void removeAction(NodeRef node, Action action) {
        stored.removeFrom(node, action);
    }

    @Override
    public void removeAllActions(NodeRef node) {
        stored.in(node).forEach(action -> stored.removeFrom(node, action));
    }

    /** Waits for the actions that are waiting, then accepts no more. */
    @Override
    public void close() {
        asynchronous.close();
    }
}
