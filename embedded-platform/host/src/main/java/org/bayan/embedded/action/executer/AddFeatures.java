package org.bayan.embedded.action.executer;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Adds an aspect; every further parameter that is named as a property sets that property. */
final class AddFeatures extends ParameterList {
    private static final String ASPECT = "aspect-name";

    private final NodeService nodes;

    AddFeatures(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(new Parameter(ASPECT, DataTypeDefinition.QNAME, true, "ac-aspects"));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        Map<QName, Serializable> properties = new HashMap<>();
        action.getParameterValues().forEach((name, value) -> {
            if (!name.equals(ASPECT)) {
                properties.put(QName.createQName(name), value);
            }
        });
        nodes.addAspect(node, (QName) action.getParameterValue(ASPECT), properties);
    }
}
