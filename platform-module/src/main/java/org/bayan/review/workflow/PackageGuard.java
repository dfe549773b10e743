package org.bayan.review.workflow;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.review.ReviewProperties;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;
import org.bayan.statement.intake.StatementNodes;

/**
 * Keeps packages and reviews in step: what is deleted or taken out of a package leaves its review, what is put into one joins it. A
 * workflow that has lost all of its statements ends with the transaction.
 */
public class PackageGuard
        implements NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnCreateChildAssociationPolicy,
                NodeServicePolicies.OnDeleteChildAssociationPolicy {
    private final PolicyComponent policyComponent;
    private final StatementNodes statementNodes;
    private final ReviewPackages packages;
    private final ReviewChecks checks;
    private final Reviews reviews;
    private final ReviewProperties properties;
    private final ReviewSettlement settlement;

    public PackageGuard(
            PolicyComponent policyComponent,
            StatementNodes statementNodes,
            ReviewPackages packages,
            ReviewChecks checks,
            Reviews reviews,
            ReviewProperties properties,
            ReviewSettlement settlement) {
        this.policyComponent = policyComponent;
        this.statementNodes = statementNodes;
        this.packages = packages;
        this.checks = checks;
        this.reviews = reviews;
        this.properties = properties;
        this.settlement = settlement;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                BayanModel.TYPE_STATEMENT,
                behaviour("beforeDeleteNode"));
        bindPackage(NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME, "onCreateChildAssociation");
        bindPackage(NodeServicePolicies.OnDeleteChildAssociationPolicy.QNAME, "onDeleteChildAssociation");
    }

    private void bindPackage(QName policy, String method) {
        policyComponent.bindAssociationBehaviour(
                policy, WorkflowModel.TYPE_PACKAGE, WorkflowModel.ASSOC_PACKAGE_CONTAINS, behaviour(method));
    }

    private JavaBehaviour behaviour(String method) {
        return new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT);
    }

    /** What goes into the trashcan comes back without a review that nobody works on any more. */
    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (statementNodes.isStatement(nodeRef)) {
            leave(nodeRef, properties.workflow(nodeRef), "delete");
        }
    }

    @Override
    public void onDeleteChildAssociation(ChildAssociationRef association) {
        NodeRef statement = association.getChildRef();
        String workflow = packages.workflow(association.getParentRef());
        if (workflow != null && statementNodes.isStatement(statement)) {
            leave(statement, workflow, "cancel");
        }
    }

    private void leave(NodeRef statement, String workflow, String action) {
        if (workflow != null && workflow.equals(properties.workflow(statement))) {
            reviews.leave(statement, null, action);
            settlement.settleAtCommit(workflow);
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef association, boolean isNewNode) {
        NodeRef node = association.getChildRef();
        String workflow = packages.workflow(association.getParentRef());
        if (workflow == null) {
            return;
        }
        try {
            checks.requireStatement(node);
            reviews.takeUp(node, workflow, packages.group(association.getParentRef(), workflow), null);
        } catch (ReviewRefused e) {
            throw new StepRefused(e);
        }
    }
}
