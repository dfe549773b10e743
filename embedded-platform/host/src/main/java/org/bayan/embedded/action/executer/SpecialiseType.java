package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Gives a node a type below the one that it has; any other type leaves it as it is. */
final class SpecialiseType extends ParameterList {
    private static final String TYPE = "type-name";

    private final NodeService nodes;
    private final DictionaryService dictionary;

    SpecialiseType(NodeService nodes, DictionaryService dictionary) {
        this.nodes = nodes;
        this.dictionary = dictionary;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(new Parameter(TYPE, DataTypeDefinition.QNAME, true, "ac-types"));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        QName type = nodes.getType(node);
        QName wanted = (QName) action.getParameterValue(TYPE);
        if (!type.equals(wanted) && dictionary.isSubClass(wanted, type)) {
            nodes.setType(node, wanted);
        }
    }
}
