package org.bayan.review.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.bayan.model.ReviewTaskModel;
import org.bayan.review.ReviewProperties;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;

/**
 * Starts reviews, and takes decisions on single statements outside of their tasks, so that states and tasks stay one truth. Runs in
 * the caller's transaction and as the current user; after a refusal by {@link #start} nothing has been written, after any other the
 * caller rolls back.
 */
public class ReviewWorkflows {
    private final WorkflowService workflowService;
    private final AuthorityService authorityService;
    private final PersonService personService;
    private final ReviewPackages packages;
    private final ReviewChecks checks;
    private final Reviews reviews;
    private final ReviewProperties properties;
    private final ReviewSettlement settlement;

    public ReviewWorkflows(
            WorkflowService workflowService,
            AuthorityService authorityService,
            PersonService personService,
            ReviewPackages packages,
            ReviewChecks checks,
            Reviews reviews,
            ReviewProperties properties,
            ReviewSettlement settlement) {
        this.workflowService = workflowService;
        this.authorityService = authorityService;
        this.personService = personService;
        this.packages = packages;
        this.checks = checks;
        this.reviews = reviews;
        this.properties = properties;
        this.settlement = settlement;
    }

    /**
     * Starts the review of one or more statements, as one task.
     *
     * @return the id of the workflow
     * @throws ReviewRefused if a statement is approved or in review already, the current user may not change it, or somebody named
     *     is not known or may not do what he is named for
     */
    public String start(ReviewRequest request) throws ReviewRefused {
        checks.require(request);
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_PACKAGE, packages.create(request.statements()));
        parameters.put(WorkflowModel.PROP_WORKFLOW_PRIORITY, request.priority());
        parameters.put(WorkflowModel.PROP_WORKFLOW_DUE_DATE, request.due());
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, Descriptions.shortened(request.note()));
        String describer = request.describer();
        if (describer != null) {
            parameters.put(
                    ReviewRequest.isGroup(describer)
                            ? ReviewTaskModel.ASSOC_DESCRIBER_GROUP
                            : ReviewTaskModel.ASSOC_DESCRIBER,
                    node(describer));
        }
        if (request.approverGroup() != null) {
            parameters.put(ReviewTaskModel.ASSOC_APPROVER_GROUP, node(request.approverGroup()));
        }
        if (request.approver() != null) {
            parameters.put(ReviewTaskModel.ASSOC_APPROVER, node(request.approver()));
        }
        WorkflowPath path = workflowService.startWorkflow(
                workflowService.getDefinitionByName(ReviewTaskModel.DEFINITION).getId(), parameters);
        String id = path.getInstance().getId();
        WorkflowTask start = workflowService.getStartTask(id);
        workflowService.endTask(start.getId(), null);
        return id;
    }

    private NodeRef node(String authority) {
        return ReviewRequest.isGroup(authority)
                ? authorityService.getAuthorityNodeRef(authority)
                : personService.getPerson(authority);
    }

    /** See {@link Reviews#approve}. The task ends with the last decision. */
    public void approve(NodeRef statement, String note) throws ReviewRefused {
        String workflow = properties.workflow(statement);
        reviews.approve(statement, note);
        settlement.settle(workflow);
    }

    /** See {@link Reviews#returnForCorrection}. The task ends with the last decision. */
    public void returnForCorrection(NodeRef statement, String note) throws ReviewRefused {
        reviews.returnForCorrection(statement, note);
        settlement.settle(properties.workflow(statement));
    }

    /** Says that a statement is corrected which was returned in a workflow that goes on. */
    public void resubmit(NodeRef statement) throws ReviewRefused {
        reviews.resubmit(statement);
        settlement.settle(properties.workflow(statement));
    }

    /** Whether a workflow waits for the statement's correction. */
    public boolean isBeingCorrected(NodeRef statement) {
        return properties.workflow(statement) != null && properties.isReturned(statement);
    }

    /** Takes one statement out of its review; the workflow ends with its last one. */
    public void cancel(NodeRef statement, String note) throws ReviewRefused {
        String workflow = properties.workflow(statement);
        reviews.cancel(statement, note);
        if (workflow != null) {
            WorkflowInstance instance = workflowService.getWorkflowById(workflow);
            if (instance != null) {
                packages.remove(instance.getWorkflowPackage(), statement);
            }
            settlement.settle(workflow);
        }
    }
}
