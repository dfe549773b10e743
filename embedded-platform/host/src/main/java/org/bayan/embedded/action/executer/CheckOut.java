package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Checks a node out, into its own folder unless another is named; a working copy is left as it is. */
final class CheckOut extends ParameterList {
    private static final String DESTINATION = "destination-folder";
    private static final String ASSOCIATION_TYPE = "assoc-type";
    private static final String ASSOCIATION_NAME = "assoc-name";

    private final NodeService nodes;
    private final CheckOutCheckInService workingCopies;

    CheckOut(NodeService nodes, CheckOutCheckInService workingCopies) {
        this.nodes = nodes;
        this.workingCopies = workingCopies;
    }

    @Override
    List<Parameter> parameters() {
        return List.of(
                Parameter.optional(DESTINATION, DataTypeDefinition.NODE_REF),
                Parameter.optional(ASSOCIATION_TYPE, DataTypeDefinition.QNAME),
                Parameter.optional(ASSOCIATION_NAME, DataTypeDefinition.QNAME));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        if (nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        NodeRef destination = (NodeRef) action.getParameterValue(DESTINATION);
        if (destination == null) {
            workingCopies.checkout(node);
            return;
        }
        ChildAssociationRef parent = nodes.getPrimaryParent(node);
        QName type = (QName) action.getParameterValue(ASSOCIATION_TYPE);
        QName name = (QName) action.getParameterValue(ASSOCIATION_NAME);
        workingCopies.checkout(
                node,
                destination,
                type == null ? parent.getTypeQName() : type,
                name == null ? parent.getQName() : name);
    }
}
