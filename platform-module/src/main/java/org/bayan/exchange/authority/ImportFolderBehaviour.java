package org.bayan.exchange.authority;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.model.BayanModel;

/** Starts an import when a file comes into a folder with {@code bay:authorityImportFolder}, and again when it gets new content. */
public class ImportFolderBehaviour implements ContentServicePolicies.OnContentUpdatePolicy {
    private final PolicyComponent policyComponent;
    private final ImportStart start;

    public ImportFolderBehaviour(PolicyComponent policyComponent, ImportStart start) {
        this.policyComponent = policyComponent;
        this.start = start;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        policyComponent.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                BayanModel.ASPECT_AUTHORITY_IMPORT_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, "consider", NotificationFrequency.TRANSACTION_COMMIT));
        policyComponent.bindClassBehaviour(
                ContentServicePolicies.OnContentUpdatePolicy.QNAME,
                BayanModel.ASPECT_AUTHORITY_IMPORT,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.TRANSACTION_COMMIT));
    }

    /** Bound to {@code onCreateChildAssociation}. */
    public void consider(ChildAssociationRef childAssocRef, boolean isNewNode) {
        if (childAssocRef.isPrimary()) {
            start.consider(childAssocRef.getChildRef());
        }
    }

    @Override
    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        start.consider(nodeRef);
    }
}
