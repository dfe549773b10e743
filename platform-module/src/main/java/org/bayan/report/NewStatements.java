package org.bayan.report;

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

/** Tells, after the commit, which nodes have become statements. What becomes of them later shows in the nodes. */
public class NewStatements
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                NodeServicePolicies.OnRestoreNodePolicy {
    private final PolicyComponent policyComponent;
    private final TransactionGathering<Set<NodeRef>> made;

    public NewStatements(PolicyComponent policyComponent, CountedStatements statements) {
        this.policyComponent = policyComponent;
        this.made = TransactionGathering.afterCommit(LinkedHashSet::new, statements::add);
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode");
    }

    private void bind(QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy, BayanModel.TYPE_STATEMENT, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef childAssocRef) {
        made.open().add(childAssocRef.getChildRef());
    }

    @Override
    public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        made.open().add(nodeRef);
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        made.open().add(childAssocRef.getChildRef());
    }
}
