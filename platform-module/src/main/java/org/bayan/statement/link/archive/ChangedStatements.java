package org.bayan.statement.link.archive;

import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.bayan.model.BayanModel;

/**
 * Tells the follower, after the commit, which statements a transaction has changed, removed or brought back. Removal and
 * restoring are seen by behaviours; whoever writes texts or links says so.
 */
public class ChangedStatements
        implements NodeServicePolicies.OnDeleteNodePolicy, NodeServicePolicies.OnRestoreNodePolicy {
    private static final String CHANGED = ChangedStatements.class.getName() + ".changed";

    private final PolicyComponent policyComponent;
    private final ArchiveFollower follower;

    public ChangedStatements(PolicyComponent policyComponent, ArchiveFollower follower) {
        this.policyComponent = policyComponent;
        this.follower = follower;
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
        Set<NodeRef> changed = TransactionalResourceHelper.getSet(CHANGED);
        if (changed.isEmpty()) {
            AlfrescoTransactionSupport.bindListener(new Listener(follower, changed));
        }
        changed.add(statement);
    }

    /** One for each transaction, whose set of statements is its identity. */
    private static final class Listener extends TransactionListenerAdapter {
        private final ArchiveFollower follower;
        private final Set<NodeRef> changed;

        Listener(ArchiveFollower follower, Set<NodeRef> changed) {
            this.follower = follower;
            this.changed = changed;
        }

        @Override
        public void afterCommit() {
            follower.changed(changed);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && listener.changed == changed;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(changed);
        }
    }
}
