package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Shared parts of copy callbacks. */
public abstract class AbstractCopyBehaviourCallback implements CopyBehaviourCallback {
    @Override
    public Pair<CopyBehaviourCallback.AssocCopySourceAction, CopyBehaviourCallback.AssocCopyTargetAction>
            getAssociationCopyAction(
                    QName classQName,
                    CopyDetails copyDetails,
                    CopyBehaviourCallback.CopyAssociationDetails assocCopyDetails) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public CopyBehaviourCallback.ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyBehaviourCallback.CopyChildAssociationDetails childAssocCopyDetails) {
        throw new UnsupportedOperationException("TODO");
    }

    protected void throwExceptionForUnexpectedBehaviour(CopyDetails copyDetails, String... otherDetails) {
        throw new UnsupportedOperationException("TODO");
    }

    public void recordNodeRefsForRepointing(
            NodeRef sourceNodeRef, Map<QName, Serializable> properties, QName propertyQName) {
        throw new UnsupportedOperationException("TODO");
    }

    public void repointNodeRefs(
            NodeRef sourceNodeRef,
            NodeRef targetNodeRef,
            QName propertyQName,
            Map<NodeRef, NodeRef> copyMap,
            NodeService nodeService) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails) {
        throw new UnsupportedOperationException("TODO");
    }
}
