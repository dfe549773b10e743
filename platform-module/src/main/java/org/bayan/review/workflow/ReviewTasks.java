package org.bayan.review.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.bayan.model.ReviewTaskModel;

/** The tasks of reviews that wait for the current user. */
public class ReviewTasks {
    private static final QName RETURN_REASON = QName.createQName(ReviewTaskModel.URI, "returnReason");
    private static final QName RETURNED_BY = QName.createQName(ReviewTaskModel.URI, "returnedBy");
    /** What is urgent first, then what is due first, then what has waited longest. Asks a lazy task for nothing that it must load. */
    private static final Comparator<WorkflowTask> ORDER = Comparator.<WorkflowTask>comparingInt(ReviewTasks::priority)
            .thenComparing(ReviewTasks::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    task -> (Date) task.getProperties().get(ContentModel.PROP_CREATED),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(WorkflowTask::getId);

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final ReviewPackages packages;
    private final VisibleStatements visible;

    public ReviewTasks(
            WorkflowService workflowService,
            NodeService nodeService,
            ReviewPackages packages,
            VisibleStatements visible) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.packages = packages;
        this.visible = visible;
    }

    /**
     * Those that the current user has, and those that he may take from the pool of a group. They are lazy: with thousands of them
     * only what {@link #view} is asked for is loaded.
     */
    public List<WorkflowTask> mine() {
        String user = AuthenticationUtil.getRunAsUser();
        Map<String, WorkflowTask> found = new LinkedHashMap<>();
        List<WorkflowTask> all =
                new ArrayList<>(workflowService.getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS, true));
        all.addAll(workflowService.getPooledTasks(user, true));
        for (WorkflowTask task : all) {
            if (ReviewStep.ofTask(task.getName()).isPresent()) {
                found.put(task.getId(), task);
            }
        }
        return found.values().stream().sorted(ORDER).toList();
    }

    public ReviewTask view(WorkflowTask task) {
        WorkflowInstance instance = task.getPath().getInstance();
        Map<QName, Serializable> properties = task.getProperties();
        String owner = (String) properties.get(ContentModel.PROP_OWNER);
        Date due = due(task);
        List<NodeRef> contents = packages.contents(instance.getWorkflowPackage());
        List<TaskStatement> statements = visible.of(contents);
        ReviewStep step = ReviewStep.ofTask(task.getName()).orElseThrow();
        return new ReviewTask(
                local(task.getId()),
                instance.getId(),
                step.code(),
                task.getTitle(),
                owner == null,
                owner,
                groups(properties.get(WorkflowModel.ASSOC_POOLED_ACTORS)),
                due == null
                        ? null
                        : due.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                priority(task),
                name(instance.getInitiator(), ContentModel.PROP_USERNAME),
                instance.getStartDate() == null
                        ? null
                        : Instant.ofEpochMilli(instance.getStartDate().getTime()),
                instance.getDescription(),
                step == ReviewStep.CORRECT ? (String) properties.get(RETURN_REASON) : null,
                step == ReviewStep.CORRECT ? (String) properties.get(RETURNED_BY) : null,
                statements,
                contents.size() - statements.size());
    }

    private static String local(String id) {
        return id.substring(id.indexOf('$') + 1);
    }

    private static int priority(WorkflowTask task) {
        return task.getProperties().get(WorkflowModel.PROP_PRIORITY) instanceof Integer priority
                ? priority
                : ReviewRequest.MEDIUM;
    }

    private static Date due(WorkflowTask task) {
        return (Date) task.getProperties().get(WorkflowModel.PROP_DUE_DATE);
    }

    private List<String> groups(Serializable actors) {
        return actors instanceof Collection<?> several
                ? several.stream()
                        .map(actor -> name((NodeRef) actor, ContentModel.PROP_AUTHORITY_NAME))
                        .filter(name -> name != null)
                        .toList()
                : List.of();
    }

    private String name(NodeRef node, QName property) {
        return node == null || !nodeService.exists(node) ? null : (String) nodeService.getProperty(node, property);
    }
}
