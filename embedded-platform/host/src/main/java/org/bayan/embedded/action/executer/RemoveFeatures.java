package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Removes an aspect with its properties. */
final class RemoveFeatures extends ParameterList {
    private static final String ASPECT = "aspect-name";

    private final NodeService nodes;

    RemoveFeatures(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(new Parameter(ASPECT, DataTypeDefinition.QNAME, true, "ac-aspects"));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        nodes.removeAspect(node, (QName) action.getParameterValue(ASPECT));
    }
}
