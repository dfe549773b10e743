package org.bayan.review.workflow;

import java.util.List;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;

/** Takes up the statements of a workflow that starts, by whatever door it does. */
public class ReviewStarted implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    private final transient WorkflowService workflowService;
    private final transient NodeService nodeService;
    private final transient ReviewPackages packages;
    private final transient ReviewChecks checks;
    private final transient Reviews reviews;

    public ReviewStarted(
            WorkflowService workflowService,
            NodeService nodeService,
            ReviewPackages packages,
            ReviewChecks checks,
            Reviews reviews) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.packages = packages;
        this.checks = checks;
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ReviewRun run = ReviewRun.of(execution, workflowService, nodeService);
        List<NodeRef> statements = packages.contents(run.container());
        ReviewRequest request = run.request(statements);
        try {
            checks.require(request);
            packages.mark(run.container(), run.workflow());
            for (NodeRef statement : statements) {
                reviews.takeUp(statement, run.workflow(), request.approverGroup(), request.note());
            }
        } catch (ReviewRefused e) {
            throw new StepRefused(e);
        }
        execution.setVariable(
                Variables.NEXT, (request.describer() == null ? ReviewStep.APPROVE : ReviewStep.DESCRIBE).code());
    }
}
