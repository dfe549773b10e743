package org.bayan.review.workflow;

import java.util.ArrayList;
import java.util.List;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.task.DelegationState;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.review.ReviewRefused;
import org.bayan.review.ReviewRefused.Kind;
import org.bayan.review.ReviewRights;
import org.bayan.review.Reviews;
import org.bayan.statement.TransactionGathering;

/**
 * Refuses to give a task to somebody who could not do it. The refusal comes as the last part of the transaction: what a listener of a
 * task throws by itself, the engine wraps into an error of its own, writes into the log, and callers take for a fault of the server.
 */
public class TaskAssigned implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient TransactionGathering<List<Assignment>> assignments =
            TransactionGathering.beforeCommit(ArrayList::new, this::check);

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
        // A delegated task is given on for good: else a decision on its statements by another door could not end it.
        if (task instanceof Task given && given.getDelegationState() == DelegationState.PENDING) {
            given.setDelegationState(null);
        }
        ReviewRun run = ReviewRun.of(task.getExecution(), workflowService, nodeService);
        boolean approving = ReviewStep.APPROVE.code().equals(task.getTaskDefinitionKey());
        assignments.open().add(new Assignment(person, approving, run.container(), run.workflow()));
    }

    /** A task of a workflow is given to somebody. */
    private record Assignment(String person, boolean approving, NodeRef container, String workflow) {}

    private void check(List<Assignment> all) {
        try {
            for (Assignment assignment : all) {
                check(assignment);
            }
        } catch (ReviewRefused e) {
            throw new StepRefused(e);
        }
    }

    private void check(Assignment assignment) throws ReviewRefused {
        ReviewMembers members = packages.members(assignment.container(), assignment.workflow());
        if (!members.isOver()) {
            rights.requirePerson(assignment.person());
        }
        if (assignment.approving()) {
            for (NodeRef statement : members.open()) {
                requireApprover(statement, assignment.person());
            }
        }
    }

    private void requireApprover(NodeRef statement, String person) throws ReviewRefused {
        String group = reviews.group(statement);
        if (!rights.isReviewer(person, group)) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.approverNotInGroup", person, group);
        }
    }
}
