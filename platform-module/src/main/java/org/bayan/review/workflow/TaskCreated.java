package org.bayan.review.workflow;

import java.util.Date;
import java.util.List;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.review.ReviewConfiguration;

/** Gives a new task to a person or to a group's pool, with the day and the priority of its workflow. */
public class TaskCreated implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient WorkflowService workflowService;
    private final transient NodeService nodeService;
    private final transient ReviewConfiguration configuration;

    public TaskCreated(WorkflowService workflowService, NodeService nodeService, ReviewConfiguration configuration) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.configuration = configuration;
    }

    @Override
    public void notify(DelegateTask task) {
        ReviewRun run = ReviewRun.of(task.getExecution(), workflowService, nodeService);
        ReviewRequest request = run.request(List.of());
        Date due = request.due();
        if (due != null) {
            task.setDueDate(due);
        }
        task.setPriority(request.priority());
        String approvers = request.approverGroup() == null ? configuration.group() : request.approverGroup();
        switch (ReviewStep.of(task.getTaskDefinitionKey()).orElseThrow()) {
            case DESCRIBE -> give(task, request.describer());
            case APPROVE -> {
                task.addCandidateGroup(approvers);
                if (request.approver() != null) {
                    task.setAssignee(request.approver());
                }
            }
            case CORRECT -> give(task, corrector(task, run, request, approvers));
            case END -> throw new IllegalStateException("There is no task at the end of a review");
        }
    }

    /** Who described it last, who was to describe it, or who asked for the review; the approvers for want of anybody. */
    private static String corrector(DelegateTask task, ReviewRun run, ReviewRequest request, String approvers) {
        String last = Variables.text(task.getExecution().getVariable(Variables.DESCRIBED_BY));
        if (last != null) {
            return last;
        }
        if (request.describer() != null) {
            return request.describer();
        }
        return run.initiator() == null ? approvers : run.initiator();
    }

    private static void give(DelegateTask task, String authority) {
        if (ReviewRequest.isGroup(authority)) {
            task.addCandidateGroup(authority);
        } else {
            task.setAssignee(authority);
        }
    }
}
