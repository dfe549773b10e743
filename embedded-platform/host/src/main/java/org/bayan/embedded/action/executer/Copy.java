package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Copies a node into a folder. The copy that an earlier run made there is not written over, unlike in ACS. */
final class Copy extends ParameterList {
    private static final String DESTINATION = "destination-folder";
    private static final String DEEP = "deep-copy";
    private static final String OVERWRITE = "overwrite-copy";

    private final NodeService nodes;
    private final CopyService copies;

    Copy(NodeService nodes, CopyService copies) {
        this.nodes = nodes;
        this.copies = copies;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(
                Parameter.mandatory(DESTINATION, DataTypeDefinition.NODE_REF),
                Parameter.optional(DEEP, DataTypeDefinition.BOOLEAN),
                Parameter.optional(OVERWRITE, DataTypeDefinition.BOOLEAN));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        ChildAssociationRef parent = nodes.getPrimaryParent(node);
        boolean deep = Boolean.TRUE.equals(action.getParameterValue(DEEP));
        NodeRef destination = (NodeRef) action.getParameterValue(DESTINATION);
        copies.copyAndRename(node, destination, parent.getTypeQName(), parent.getQName(), deep);
    }
}
