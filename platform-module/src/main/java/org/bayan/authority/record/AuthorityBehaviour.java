package org.bayan.authority.record;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.index.ChangedRecords;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Watches {@code bay:authority}, by whatever door a record comes or changes. All but copies and deletions is judged at the end of the
 * transaction, when a working copy shows as one. What breaks a rule is refused with a sentence for the user.
 */
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
    private final AuthorityRights rights;
    private final Settlement settlement;
    private final SettledRecords settledRecords;
    private final ChangedRecords changedRecords;
    private final SilentWrites silentWrites;

    public AuthorityBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            AuthorityNodes authorityNodes,
            AuthorityIds ids,
            NewIds newIds,
            AuthorityRights rights,
            Settlement settlement,
            SettledRecords settledRecords,
            ChangedRecords changedRecords,
            SilentWrites silentWrites) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.authorityNodes = authorityNodes;
        this.ids = ids;
        this.newIds = newIds;
        this.rights = rights;
        this.settlement = settlement;
        this.settledRecords = settledRecords;
        this.changedRecords = changedRecords;
        this.silentWrites = silentWrites;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode", true);
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties", true);
        bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType", true);
        bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode", true);
        bind(CopyServicePolicies.OnCopyCompletePolicy.QNAME, "onCopyComplete", false);
        bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode", false);
    }

    private void bind(QName policy, String method, boolean atCommit) {
        policyComponent.bindClassBehaviour(
                policy,
                BayanModel.TYPE_AUTHORITY,
                new JavaBehaviour(
                        this,
                        method,
                        atCommit ? NotificationFrequency.TRANSACTION_COMMIT : NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef childAssocRef) {
        settle(childAssocRef.getChildRef());
    }

    @Override
    public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        settle(nodeRef);
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        settle(childAssocRef.getChildRef());
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!isOpen(nodeRef)) {
            return;
        }
        refuseStatus(nodeRef, before, after);
        keepHistory(nodeRef, (String) before.get(BayanModel.PROP_HISTORY));
        settle(nodeRef);
        String oldId = (String) before.get(BayanModel.PROP_AUTHORITY_ID);
        if (oldId != null && !oldId.equals(nodeService.getProperty(nodeRef, BayanModel.PROP_AUTHORITY_ID))) {
            ids.release(oldId, nodeRef);
        }
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

    private boolean isOpen(NodeRef nodeRef) {
        return !settledRecords.contains(nodeRef) && authorityNodes.isRecord(nodeRef);
    }

    private void settle(NodeRef nodeRef) {
        if (isOpen(nodeRef)) {
            try {
                settlement.settle(nodeRef);
            } catch (AuthorityRefused refused) {
                throw integrity(refused);
            }
        }
    }

    /** To confirm a record or to give it up is an archivist's; by a plain form too. */
    private void refuseStatus(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        String provisional = AuthorityStatus.PROVISIONAL.code();
        Object old = before.getOrDefault(BayanModel.PROP_AUTHORITY_STATUS, provisional);
        Object now = after.getOrDefault(BayanModel.PROP_AUTHORITY_STATUS, provisional);
        if (!Objects.equals(old, now) && !rights.mayManage(nodeRef)) {
            throw integrity(new AuthorityRefused(Reason.FORBIDDEN, "bayan.authority.mayNotManage"));
        }
    }

    /** Lines are only ever added; whatever else a form or a reverted version makes of the history is undone. */
    private void keepHistory(NodeRef nodeRef, String before) {
        String now = (String) nodeService.getProperty(nodeRef, BayanModel.PROP_HISTORY);
        if (before != null && (now == null || !now.startsWith(before))) {
            silentWrites.on(nodeRef, () -> nodeService.setProperty(nodeRef, BayanModel.PROP_HISTORY, before));
        }
    }

    private static IntegrityException integrity(AuthorityRefused refused) {
        String sentence = I18NUtil.getMessage(refused.key(), refused.arguments());
        return new IntegrityException(sentence == null ? refused.key() : sentence, List.of());
    }
}
