package org.bayan.statement.link.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.TransactionGathering;

/**
 * Tells the follower, after the commit, which statements a transaction has changed, removed or brought back. Removal and
 * restoring are seen by behaviours; whoever writes texts or links says so.
 */
public class ChangedStatements
        implements NodeServicePolicies.OnDeleteNodePolicy, NodeServicePolicies.OnRestoreNodePolicy {
    private final PolicyComponent policyComponent;
    private final TransactionGathering<Set<NodeRef>> changed;

    public ChangedStatements(PolicyComponent policyComponent, ArchiveFollower follower) {
        this.policyComponent = policyComponent;
        this.changed = TransactionGathering.afterCommit(LinkedHashSet::new, follower::changed);
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bind(NodeServicePolicies.OnDeleteNodePolicy.QNAME, "onDeleteNode");
        bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode");
    }

    private void bind(QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy, BayanModel.TYPE_STATEMENT, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived) {
        add(childAssocRef.getChildRef());
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        add(childAssocRef.getChildRef());
    }

    /** Must be called inside a transaction. */
    public void add(NodeRef statement) {
        changed.open().add(statement);
    }
}
