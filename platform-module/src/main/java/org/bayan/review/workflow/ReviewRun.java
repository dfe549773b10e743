package org.bayan.review.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.ReviewTaskModel;

/**
 * What a running workflow was started with. Nodes among the engine's variables are of a class of ACS's own, so they are asked for
 * by the workflow service, which gives references.
 */
final class ReviewRun {
    private static final QName INITIATOR = QName.createQName("", "initiator");

    private final String workflow;
    private final Map<QName, Serializable> properties;
    private final NodeService nodeService;

    private ReviewRun(String workflow, Map<QName, Serializable> properties, NodeService nodeService) {
        this.workflow = workflow;
        this.properties = properties;
        this.nodeService = nodeService;
    }

    static ReviewRun of(DelegateExecution execution, WorkflowService workflowService, NodeService nodeService) {
        String id = ActivitiConstants.ENGINE_ID + "$" + execution.getProcessInstanceId();
        return new ReviewRun(id, workflowService.getPathProperties(id), nodeService);
    }

    String workflow() {
        return workflow;
    }

    NodeRef container() {
        return (NodeRef) properties.get(WorkflowModel.ASSOC_PACKAGE);
    }

    ReviewRequest request(List<NodeRef> statements) {
        String person = name(ReviewTaskModel.ASSOC_DESCRIBER, ContentModel.PROP_USERNAME);
        return new ReviewRequest(
                statements,
                person == null ? name(ReviewTaskModel.ASSOC_DESCRIBER_GROUP, ContentModel.PROP_AUTHORITY_NAME) : person,
                name(ReviewTaskModel.ASSOC_APPROVER_GROUP, ContentModel.PROP_AUTHORITY_NAME),
                name(ReviewTaskModel.ASSOC_APPROVER, ContentModel.PROP_USERNAME),
                properties.get(WorkflowModel.PROP_WORKFLOW_PRIORITY) instanceof Integer priority
                        ? priority
                        : ReviewRequest.MEDIUM,
                (Date) properties.get(WorkflowModel.PROP_WORKFLOW_DUE_DATE),
                (String) properties.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
    }

    /** The user who started it; null if it was no person, or nobody that is still there. */
    String initiator() {
        return name(INITIATOR, ContentModel.PROP_USERNAME);
    }

    private String name(QName variable, QName property) {
        return properties.get(variable) instanceof NodeRef node && nodeService.exists(node)
                ? (String) nodeService.getProperty(node, property)
                : null;
    }
}
