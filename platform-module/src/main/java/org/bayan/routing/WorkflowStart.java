package org.bayan.routing;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.ReviewRefused;
import org.bayan.review.workflow.ReviewRequest;
import org.bayan.review.workflow.ReviewWorkflows;

/** Starts reviews as workflows. */
public class WorkflowStart implements ReviewStart {
    private final ReviewWorkflows workflows;

    public WorkflowStart(ReviewWorkflows workflows) {
        this.workflows = workflows;
    }

    @Override
    public void start(NodeRef statement, Assignment assignment) throws ReviewRefused {
        workflows.start(ReviewRequest.of(List.of(statement))
                .describedBy(assignment.assignee().orElse(null))
                .approvedBy(assignment.approvers().orElse(null))
                .withPriority(assignment.priority())
                .withDue(assignment.due().orElse(null))
                .withNote(assignment.note()));
    }
}
