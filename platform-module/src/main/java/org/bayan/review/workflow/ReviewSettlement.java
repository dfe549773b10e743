package org.bayan.review.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.bayan.statement.TransactionGathering;

/** Moves a workflow on when its statements were decided on, withdrawn or deleted outside of its task. */
public class ReviewSettlement {
    private final WorkflowService workflowService;
    private final ReviewPackages packages;
    private final TransactionGathering<Set<String>> touched =
            TransactionGathering.beforeCommit(LinkedHashSet::new, this::settleAll);

    public ReviewSettlement(WorkflowService workflowService, ReviewPackages packages) {
        this.workflowService = workflowService;
        this.packages = packages;
    }

    /** Ends the current task if nothing is left to do in it, and the workflow if nothing is left at all. */
    void settle(String workflow) {
        if (workflow != null) {
            AuthenticationUtil.runAsSystem(() -> {
                settleAsSystem(workflow);
                return null;
            });
        }
    }

    private void settleAsSystem(String workflow) {
        WorkflowInstance instance = workflowService.getWorkflowById(workflow);
        if (instance == null || !instance.isActive()) {
            return;
        }
        ReviewMembers members = packages.members(instance.getWorkflowPackage(), workflow);
        if (members.isOver() && members.approved().isEmpty()) {
            workflowService.cancelWorkflow(workflow);
            return;
        }
        List<WorkflowTask> tasks = workflowService.getTasksForWorkflowPath(workflow);
        for (WorkflowTask task : tasks) {
            ReviewStep step = step(task);
            if (step.isDone(members)) {
                workflowService.endTask(task.getId(), step.outcome());
                return;
            }
        }
    }

    private static ReviewStep step(WorkflowTask task) {
        return ReviewStep.ofTask(task.getName()).orElse(ReviewStep.END);
    }

    /** Settles a workflow at the end of this transaction, when what is being deleted is gone. */
    void settleAtCommit(String workflow) {
        touched.open().add(workflow);
    }

    private void settleAll(Set<String> workflows) {
        touched.startAnew();
        workflows.forEach(this::settle);
    }
}
