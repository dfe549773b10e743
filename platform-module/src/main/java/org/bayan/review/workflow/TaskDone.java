package org.bayan.review.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Keeps what a person said with a task, whose own variables go with it, for {@link DecisionTaken}. */
public class TaskDone implements TaskListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void notify(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        ReviewStep step = ReviewStep.of(task.getTaskDefinitionKey()).orElseThrow();
        boolean deciding = step == ReviewStep.APPROVE;
        execution.setVariable(Variables.DONE, step.code());
        execution.setVariable(
                Variables.OUTCOME,
                Variables.text(
                        task.getVariableLocal(deciding ? Variables.REVIEW_OUTCOME : Variables.DESCRIBE_OUTCOME)));
        execution.setVariable(Variables.COMMENT, Variables.text(task.getVariableLocal(Variables.TASK_COMMENT)));
        // Not the assignee: a member of the group may end a task that nobody has taken.
        execution.setVariable(
                deciding ? Variables.RETURNED_BY : Variables.DESCRIBED_BY,
                AuthenticationUtil.getFullyAuthenticatedUser());
    }
}
