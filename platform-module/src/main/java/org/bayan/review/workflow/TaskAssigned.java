package org.bayan.review.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.review.ReviewRefused;
import org.bayan.review.ReviewRefused.Kind;
import org.bayan.review.ReviewRights;
import org.bayan.review.Reviews;

/** Refuses to give a task to somebody who could not do it. */
public class TaskAssigned implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient WorkflowService workflowService;
    private final transient NodeService nodeService;
    private final transient ReviewPackages packages;
    private final transient Reviews reviews;
    private final transient ReviewRights rights;

    public TaskAssigned(
            WorkflowService workflowService,
            NodeService nodeService,
            ReviewPackages packages,
            Reviews reviews,
            ReviewRights rights) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.packages = packages;
        this.reviews = reviews;
        this.rights = rights;
    }

    @Override
    public void notify(DelegateTask task) {
        String person = task.getAssignee();
        if (person == null || person.isBlank()) {
            return;
        }
        ReviewRun run = ReviewRun.of(task.getExecution(), workflowService, nodeService);
        ReviewMembers members = packages.members(run.container(), run.workflow());
        try {
            if (!members.isOver()) {
                requireUser(person);
            }
            if (ReviewStep.APPROVE.code().equals(task.getTaskDefinitionKey())) {
                for (NodeRef statement : members.open()) {
                    requireApprover(statement, person);
                }
            }
        } catch (ReviewRefused e) {
            throw new StepRefused(e);
        }
    }

    private void requireUser(String person) throws ReviewRefused {
        if (!rights.isUser(person)) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.noPerson", person);
        }
    }

    private void requireApprover(NodeRef statement, String person) throws ReviewRefused {
        String group = reviews.group(statement);
        if (!rights.isReviewer(person, group)) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.approverNotInGroup", person, group);
        }
    }
}
