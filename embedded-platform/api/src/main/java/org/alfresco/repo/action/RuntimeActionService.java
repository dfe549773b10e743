package org.alfresco.repo.action;

import java.util.Set;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterConstraint;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Where executers of actions announce themselves. */
public interface RuntimeActionService {
    void postCommit();

    void registerActionExecuter(ActionExecuter actionExecuter);

    void registerParameterConstraint(ParameterConstraint parameterConstraint);

    Action createAction(NodeRef actionNodeRef);

    NodeRef createActionNodeRef(Action action, NodeRef parentNodeRef, QName assocTypeName, QName assocName);

    void saveActionImpl(NodeRef actionNodeRef, Action action);

    void verifyActionAccessRestrictions(Action action);

    void executeActionImpl(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executedAsynchronously,
            Set<String> actionChain);

    void directActionExecution(Action action, NodeRef actionedUponNodeRef);
}
