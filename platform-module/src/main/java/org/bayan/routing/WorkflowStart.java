package org.bayan.routing;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
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
        ReviewRequest request = ReviewRequest.of(List.of(statement))
                .describedBy(assignment.assignee().orElse(null))
                .approvedBy(assignment.approvers().orElse(null))
                .withPriority(assignment.priority())
                .withDue(assignment.due().orElse(null))
                .withNote(assignment.note());
        if (assignment.approvers().isEmpty()) {
            workflows.start(request);
        } else {
            startForTheArchive(request);
        }
    }

    /** The rules are the archive's: whoever has a statement routed by them needs no right of his own to name who approves. */
    private void startForTheArchive(ReviewRequest request) throws ReviewRefused {
        Optional<ReviewRefused> refused = AuthenticationUtil.runAsSystem(() -> {
            try {
                workflows.start(request);
                return Optional.empty();
            } catch (ReviewRefused e) {
                return Optional.of(e);
            }
        });
        if (refused.isPresent()) {
            throw refused.get();
        }
    }
}
