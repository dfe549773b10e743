package org.bayan.embedded.copy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeService;

/** A copy forgets its original when one of the two is deleted, before the trashcan sees it. */
public final class CopiedFromBehaviour {
    private final NodeService nodes;

    public CopiedFromBehaviour(NodeService nodes) {
        this.nodes = nodes;
    }

    public void bind(PolicyComponent policies) {
        policies.bindAssociationBehaviour(
                BeforeDeleteAssociationPolicy.QNAME,
                ContentModel.ASPECT_COPIEDFROM,
                ContentModel.ASSOC_ORIGINAL,
                new JavaBehaviour(this, "beforeDeleteAssociation"));
    }

    /** Behaviour of the policy of the same name. */
    public void beforeDeleteAssociation(AssociationRef nodeAssocRef) {
        if (nodes.exists(nodeAssocRef.getSourceRef())) {
            nodes.removeAspect(nodeAssocRef.getSourceRef(), ContentModel.ASPECT_COPIEDFROM);
        }
    }
}
