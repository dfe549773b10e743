package org.bayan.embedded.action;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ParameterConstraint;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Where executers announce themselves at start. It stands apart from the action service, so that executers which need that service can
 * be made before it.
 */
public final class ActionRegistry implements RuntimeActionService {
    private final Map<String, ActionExecuter> executers = new ConcurrentSkipListMap<>();
    private final Map<String, ParameterConstraint> constraints = new ConcurrentSkipListMap<>();

    @Override
    public void registerActionExecuter(ActionExecuter actionExecuter) {
        executers.put(actionExecuter.getActionDefinition().getName(), actionExecuter);
    }

    @Override
    public void registerParameterConstraint(ParameterConstraint parameterConstraint) {
        constraints.put(parameterConstraint.getName(), parameterConstraint);
    }

    Optional<ActionExecuter> executer(String name) {
        return Optional.ofNullable(executers.get(name));
    }

    /** All definitions by their names, in alphabetical order. */
    Map<String, ActionDefinition> definitions() {
        Map<String, ActionDefinition> definitions = new TreeMap<>();
        executers.forEach((name, executer) -> definitions.put(name, executer.getActionDefinition()));
        return definitions;
    }

    Optional<ParameterConstraint> constraint(String name) {
        return Optional.ofNullable(constraints.get(name));
    }

    Collection<ParameterConstraint> constraints() {
        return constraints.values();
    }

    @Override
    public void postCommit() {
        throw new UnsupportedOperationException("RuntimeActionService.postCommit");
    }

    @Override
    public Action createAction(NodeRef actionNodeRef) {
        throw new UnsupportedOperationException("RuntimeActionService.createAction");
    }

    @Override
    public NodeRef createActionNodeRef(Action action, NodeRef parentNodeRef, QName assocTypeName, QName assocName) {
        throw new UnsupportedOperationException("RuntimeActionService.createActionNodeRef");
    }

    @Override
    public void saveActionImpl(NodeRef actionNodeRef, Action action) {
        throw new UnsupportedOperationException("RuntimeActionService.saveActionImpl");
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {
        throw new UnsupportedOperationException("RuntimeActionService.verifyActionAccessRestrictions");
    }

    @Override
    public void executeActionImpl(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executedAsynchronously,
            Set<String> actionChain) {
        throw new UnsupportedOperationException("RuntimeActionService.executeActionImpl");
    }

    @Override
    public void directActionExecution(Action action, NodeRef actionedUponNodeRef) {
        throw new UnsupportedOperationException("RuntimeActionService.directActionExecution");
    }
}
