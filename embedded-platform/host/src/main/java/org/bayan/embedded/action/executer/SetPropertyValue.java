package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Sets one property. */
final class SetPropertyValue extends ParameterList {
    private static final String PROPERTY = "property";
    private static final String VALUE = "value";

    private final NodeService nodes;

    SetPropertyValue(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(
                new Parameter(PROPERTY, DataTypeDefinition.QNAME, true, "ac-properties"),
                Parameter.mandatory(VALUE, DataTypeDefinition.ANY));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        nodes.setProperty(node, (QName) action.getParameterValue(PROPERTY), action.getParameterValue(VALUE));
    }
}
