package org.bayan.authority.record;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.index.ChangedRecords;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;

/** Watches {@code bay:authority}, by whatever door a record comes, changes or goes. */
public class AuthorityBehaviour
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                NodeServicePolicies.OnRestoreNodePolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                CopyServicePolicies.OnCopyCompletePolicy {
    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final AuthorityNodes authorityNodes;
    private final AuthorityIds ids;
    private final NewIds newIds;
    private final OpenRecords openRecords;
    private final ChangedRecords changedRecords;
    private final SilentWrites silentWrites;

    public AuthorityBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            AuthorityNodes authorityNodes,
            AuthorityIds ids,
            NewIds newIds,
            OpenRecords openRecords,
            ChangedRecords changedRecords,
            SilentWrites silentWrites) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.authorityNodes = authorityNodes;
        this.ids = ids;
        this.newIds = newIds;
        this.openRecords = openRecords;
        this.changedRecords = changedRecords;
        this.silentWrites = silentWrites;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode");
        bind(CopyServicePolicies.OnCopyCompletePolicy.QNAME, "onCopyComplete");
        bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
    }

    private void bind(QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy, BayanModel.TYPE_AUTHORITY, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef childAssocRef) {
        openRecords.add(childAssocRef.getChildRef(), Map.of());
    }

    @Override
    public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        openRecords.add(nodeRef, Map.of());
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        openRecords.add(childAssocRef.getChildRef(), nodeService.getProperties(childAssocRef.getChildRef()));
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        openRecords.add(nodeRef, before);
    }

    /** A copy is another record: it takes neither the id nor the history of its original with it. */
    @Override
    public void onCopyComplete(
            QName classRef,
            NodeRef sourceNodeRef,
            NodeRef targetNodeRef,
            boolean copyToNewNode,
            Map<NodeRef, NodeRef> copyMap) {
        if (copyToNewNode && authorityNodes.isRecord(targetNodeRef)) {
            silentWrites.on(targetNodeRef, () -> {
                authorityNodes
                        .kind(targetNodeRef)
                        .ifPresent(kind -> nodeService.setProperty(
                                targetNodeRef, BayanModel.PROP_AUTHORITY_ID, newIds.another(kind)));
                nodeService.removeProperty(targetNodeRef, BayanModel.PROP_HISTORY);
                nodeService.removeProperty(targetNodeRef, BayanModel.PROP_IMPORT_FINGERPRINT);
                nodeService.removeAspect(targetNodeRef, BayanModel.ASPECT_MERGED);
            });
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (authorityNodes.isRecord(nodeRef)) {
            if (nodeService.getProperty(nodeRef, BayanModel.PROP_AUTHORITY_ID) instanceof String id) {
                ids.release(id, nodeRef);
            }
            changedRecords.add(nodeRef);
        }
    }
}
