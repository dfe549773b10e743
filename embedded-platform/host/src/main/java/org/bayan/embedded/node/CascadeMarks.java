package org.bayan.embedded.node;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.CRC32;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Marks a node whose place in the tree changed with {@code sys:cascadeUpdate}, by which the index of a genuine ACS learns that
 * the paths below it are others now. Nothing here reads the mark, but behaviours see the updates that setting it raises.
 */
public final class CascadeMarks
        implements NodeServicePolicies.OnCreateChildAssociationPolicy,
                NodeServicePolicies.OnDeleteChildAssociationPolicy,
                NodeServicePolicies.OnMoveNodePolicy {
    private final NodeService nodes;

    public CascadeMarks(NodeService nodes) {
        this.nodes = nodes;
    }

    /** To be called before others bind behaviours, which then see the mark first, as in ACS. */
    public void bind(PolicyComponent policies) {
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                ContentModel.TYPE_BASE,
                behaviour("onCreateChildAssociation"));
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnDeleteChildAssociationPolicy.QNAME,
                ContentModel.TYPE_BASE,
                behaviour("onDeleteChildAssociation"));
        policies.bindClassBehaviour(
                NodeServicePolicies.OnMoveNodePolicy.QNAME, ContentModel.TYPE_BASE, behaviour("onMoveNode"));
    }

    private JavaBehaviour behaviour(String method) {
        return new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode) {
        if (!isNewNode) {
            mark(childAssocRef.getChildRef());
        }
    }

    @Override
    public void onDeleteChildAssociation(ChildAssociationRef childAssocRef) {
        mark(childAssocRef.getChildRef());
    }

    @Override
    public void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef) {
        mark(oldChildAssocRef.getChildRef());
        mark(newChildAssocRef.getChildRef());
    }

    private void mark(NodeRef node) {
        NodeRef.Status status = nodes.getNodeStatus(node);
        Map<NodeRef, Long> transactions = TransactionalResourceHelper.getMap(CascadeMarks.class);
        Long transaction = transactions.computeIfAbsent(node, any -> status.getDbTxnId());
        nodes.setProperty(node, ContentModel.PROP_CASCADE_CRC, checksum(status.getDbId()));
        nodes.setProperty(node, ContentModel.PROP_CASCADE_TX, transaction);
    }

    private static long checksum(long number) {
        CRC32 checksum = new CRC32();
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        return checksum.getValue();
    }
}
