package org.bayan.review.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.model.ReviewTaskModel;
import org.bayan.review.ReviewProperties;
import org.bayan.review.ReviewRefused;
import org.bayan.review.ReviewRefused.Kind;
import org.bayan.review.Reviews;

/**
 * Does to the statements what the person decided in a task, and says what comes next. Listens where the workflow leaves the task
 * and not to the task itself: what a listener of a task throws, the engine wraps into words of its own.
 */
public class DecisionTaken implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    private final transient WorkflowService workflowService;
    private final transient NodeService nodeService;
    private final transient ReviewPackages packages;
    private final transient ReviewChecks checks;
    private final transient Reviews reviews;
    private final transient ReviewProperties properties;

    public DecisionTaken(
            WorkflowService workflowService,
            NodeService nodeService,
            ReviewPackages packages,
            ReviewChecks checks,
            Reviews reviews,
            ReviewProperties properties) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.packages = packages;
        this.checks = checks;
        this.reviews = reviews;
        this.properties = properties;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ReviewRun run = ReviewRun.of(execution, workflowService, nodeService);
        ReviewMembers members = packages.members(run.container(), run.workflow());
        String comment = text(execution, Variables.COMMENT);
        try {
            switch (ReviewStep.of(text(execution, Variables.DONE)).orElseThrow()) {
                case DESCRIBE -> each(members.open(), reviews::requireDescribed);
                case CORRECT -> each(members.returned(), reviews::resubmit);
                case APPROVE -> decide(members.open(), text(execution, Variables.OUTCOME), comment);
                case END -> throw new IllegalStateException("There is no task at the end of a review");
            }
        } catch (ReviewRefused e) {
            throw new StepRefused(e);
        }
        ReviewMembers after = packages.members(run.container(), run.workflow());
        execution.setVariable(Variables.NEXT, after.next().code());
        execution.setVariable(Variables.RETURN_REASON, reasons(after.returned()));
    }

    private void decide(List<NodeRef> open, String outcome, String comment) throws ReviewRefused {
        if (open.isEmpty()) {
            return;
        }
        if (ReviewTaskModel.APPROVE.equals(outcome)) {
            each(open, statement -> reviews.approve(statement, comment));
        } else if (ReviewTaskModel.RETURN.equals(outcome)) {
            each(open, statement -> reviews.returnForCorrection(statement, comment));
        } else {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.noOutcome");
        }
    }

    private void each(List<NodeRef> statements, Step step) throws ReviewRefused {
        for (NodeRef statement : statements) {
            try {
                step.on(statement);
            } catch (ReviewRefused e) {
                throw statements.size() == 1 ? e : e.about(checks.name(statement));
            }
        }
    }

    /** One reason for all, or one for each. */
    private String reasons(List<NodeRef> returned) {
        List<String> notes = returned.stream().map(properties::note).distinct().toList();
        if (notes.size() <= 1) {
            return notes.isEmpty() ? null : notes.get(0);
        }
        return returned.stream()
                .map(statement -> checks.name(statement) + ": " + properties.note(statement))
                .collect(Collectors.joining("\n"));
    }

    private static String text(DelegateExecution execution, String variable) {
        return Variables.text(execution.getVariable(variable));
    }

    /** What is done to one statement. */
    private interface Step {
        void on(NodeRef statement) throws ReviewRefused;
    }
}
