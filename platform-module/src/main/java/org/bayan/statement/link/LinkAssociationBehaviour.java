package org.bayan.statement.link;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.model.BayanModel;

/**
 * Watches the associations of statements with authorities, whoever makes or removes them: a form, the REST API, a script. At
 * the end of the transaction the links are held against them; what we wrote ourselves agrees by then.
 */
public class LinkAssociationBehaviour
        implements NodeServicePolicies.OnCreateAssociationPolicy,
                NodeServicePolicies.OnDeleteAssociationPolicy,
                NodeServicePolicies.OnRestoreNodePolicy {
    private final PolicyComponent policyComponent;
    private final OtherDoors otherDoors;

    public LinkAssociationBehaviour(PolicyComponent policyComponent, OtherDoors otherDoors) {
        this.policyComponent = policyComponent;
        this.otherDoors = otherDoors;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        for (LinkRole role : LinkRole.values()) {
            bind(NodeServicePolicies.OnCreateAssociationPolicy.QNAME, role, "onCreateAssociation");
            bind(NodeServicePolicies.OnDeleteAssociationPolicy.QNAME, role, "onDeleteAssociation");
        }
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnRestoreNodePolicy.QNAME,
                BayanModel.TYPE_STATEMENT,
                new JavaBehaviour(this, "onRestoreNode", NotificationFrequency.TRANSACTION_COMMIT));
    }

    private void bind(QName policy, LinkRole role, String method) {
        policyComponent.bindAssociationBehaviour(
                policy,
                BayanModel.TYPE_STATEMENT,
                AuthorityReferences.association(role),
                new JavaBehaviour(this, method, NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onCreateAssociation(AssociationRef nodeAssocRef) {
        settle(nodeAssocRef.getSourceRef());
    }

    @Override
    public void onDeleteAssociation(AssociationRef nodeAssocRef) {
        settle(nodeAssocRef.getSourceRef());
    }

    private void settle(NodeRef statement) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        AuthenticationUtil.runAsSystem(() -> {
            otherDoors.settle(statement, user);
            return null;
        });
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        AuthenticationUtil.runAsSystem(() -> {
            otherDoors.restore(childAssocRef.getChildRef());
            return null;
        });
    }
}
