package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** An action that ACS has and that is listed here too, but that the embedded platform cannot carry out: running it fails, saying so. */
final class DeclaredOnly extends ParameterList {

    @Override
    List<Parameter> parameters() {
        return List.of();
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        throw new UnsupportedOperationException("The action " + action.getActionDefinitionName());
    }
}
