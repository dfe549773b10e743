package org.bayan.statement.intake;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/**
 * Watches {@code bay:statement} for content that has not been read. Everything is judged at the end of the transaction, when
 * a working copy shows as one, a copy has its name, and a node that was only passing is gone.
 */
public class StatementBehaviour
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                ContentServicePolicies.OnContentPropertyUpdatePolicy,
                CopyServicePolicies.OnCopyCompletePolicy {
    private final PolicyComponent policyComponent;
    private final StatementIntake intake;

    public StatementBehaviour(PolicyComponent policyComponent, StatementIntake intake) {
        this.policyComponent = policyComponent;
        this.intake = intake;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        // A file of no bytes raises no content event, so its creation is watched too.
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        bind(ContentServicePolicies.OnContentPropertyUpdatePolicy.QNAME, "onContentPropertyUpdate");
        bind(CopyServicePolicies.OnCopyCompletePolicy.QNAME, "onCopyComplete");
    }

    private void bind(QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy,
                BayanModel.TYPE_STATEMENT,
                new JavaBehaviour(this, method, NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef childAssocRef) {
        intake.consider(childAssocRef.getChildRef());
    }

    @Override
    public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        intake.consider(nodeRef);
    }

    @Override
    public void onContentPropertyUpdate(
            NodeRef nodeRef, QName propertyQName, ContentData beforeValue, ContentData afterValue) {
        if (ContentModel.PROP_CONTENT.equals(propertyQName)) {
            intake.consider(nodeRef);
        }
    }

    @Override
    public void onCopyComplete(
            QName classRef,
            NodeRef sourceNodeRef,
            NodeRef targetNodeRef,
            boolean copyToNewNode,
            Map<NodeRef, NodeRef> copyMap) {
        intake.consider(targetNodeRef);
    }
}
