package org.bayan.statement.intake;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/**
 * Makes statements of the plain files that arrive in a folder with {@code bay:intakeFolder}, whether uploaded, moved or copied.
 * The type is set at once, so that the first version already has it and a revert does not take it away; the content is
 * considered at the end of the transaction.
 */
public class IntakeFolderBehaviour {
    private static final String CHECK_OUT_RUNNING = IntakeFolderBehaviour.class.getName() + ".checkOut";

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final StatementIntake intake;

    public IntakeFolderBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            StatementNodes statementNodes,
            StatementIntake intake) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.intake = intake;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bindToFolder("specialise", NotificationFrequency.EVERY_EVENT);
        bindToFolder("consider", NotificationFrequency.TRANSACTION_COMMIT);
        policyComponent.bindClassBehaviour(
                CheckOutCheckInServicePolicies.BeforeCheckOut.QNAME,
                ContentModel.TYPE_CONTENT,
                new JavaBehaviour(this, "beforeCheckOut", NotificationFrequency.EVERY_EVENT));
    }

    private void bindToFolder(String method, NotificationFrequency frequency) {
        policyComponent.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                BayanModel.ASPECT_INTAKE_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, method, frequency));
    }

    /** Bound to {@code onCreateChildAssociation}, at once. */
    public void specialise(ChildAssociationRef childAssocRef, boolean isNewNode) {
        NodeRef file = childAssocRef.getChildRef();
        if (childAssocRef.isPrimary()
                && !isCheckOutRunning()
                && statementNodes.isPlainFile(file)
                && !statementNodes.isCheckedOut(file)) {
            nodeService.setType(file, BayanModel.TYPE_STATEMENT);
        }
    }

    /** Bound to {@code onCreateChildAssociation}, at the end of the transaction. */
    public void consider(ChildAssociationRef childAssocRef, boolean isNewNode) {
        intake.consider(childAssocRef.getChildRef());
    }

    /**
     * A check-out copies the file into its folder before the copy shows as a working copy. Both must keep one type, or ACS
     * refuses the check-in.
     */
    public void beforeCheckOut(
            NodeRef nodeRef,
            NodeRef destinationParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationAssocQName) {
        AlfrescoTransactionSupport.bindResource(CHECK_OUT_RUNNING, Boolean.TRUE);
    }

    private static boolean isCheckOutRunning() {
        return AlfrescoTransactionSupport.getResource(CHECK_OUT_RUNNING) != null;
    }
}
