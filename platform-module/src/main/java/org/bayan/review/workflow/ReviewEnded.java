package org.bayan.review.workflow;

import java.util.ArrayList;
import java.util.List;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.review.Reviews;

/** Sets back what a workflow leaves undecided that ends, which is when somebody cancels it. */
public class ReviewEnded implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    private final transient WorkflowService workflowService;
    private final transient NodeService nodeService;
    private final transient ReviewPackages packages;
    private final transient Reviews reviews;

    public ReviewEnded(
            WorkflowService workflowService, NodeService nodeService, ReviewPackages packages, Reviews reviews) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.packages = packages;
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ReviewRun run = ReviewRun.of(execution, workflowService, nodeService);
        ReviewMembers members = packages.members(run.container(), run.workflow());
        List<NodeRef> undecided = new ArrayList<>(members.open());
        undecided.addAll(members.returned());
        undecided.forEach(statement -> reviews.leave(statement, null, "cancel"));
    }
}
