package org.bayan.embedded.workflow.task;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;

/** Who may do what with a task. */
public final class TaskRights {
    private final AuthorityService authorities;
    private final Actors actors;

    public TaskRights(AuthorityService authorities, Actors actors) {
        this.authorities = authorities;
        this.actors = actors;
    }

    public boolean mayEdit(WorkflowTask task, String user) {
        return isOpen(task) && (isOwnerOrInitiator(task, user) || owner(task) == null && isCandidate(task, user));
    }

    public boolean mayReassign(WorkflowTask task, String user) {
        return isOpen(task)
                && owner(task) != null
                && !Boolean.FALSE.equals(task.getProperties().get(WorkflowModel.PROP_REASSIGNABLE))
                && candidates(task).isEmpty()
                && isOwnerOrInitiator(task, user);
    }

    public boolean mayClaim(WorkflowTask task, String user) {
        return isOpen(task) && owner(task) == null && isCandidate(task, user);
    }

    public boolean mayRelease(WorkflowTask task, String user) {
        return isOpen(task) && owner(task) != null && !candidates(task).isEmpty() && isOwnerOrInitiator(task, user);
    }

    /** Whether somebody has to do with a task at all: as its owner, its initiator, or one of those it is meant for. */
    public boolean isInvolved(WorkflowTask task, String user) {
        if (user != null && user.equalsIgnoreCase(owner(task))) {
            return true;
        }
        Set<NodeRef> meant = new HashSet<>();
        List.of(
                        WorkflowModel.ASSOC_ASSIGNEE,
                        WorkflowModel.ASSOC_ASSIGNEES,
                        WorkflowModel.ASSOC_GROUP_ASSIGNEE,
                        WorkflowModel.ASSOC_GROUP_ASSIGNEES,
                        WorkflowModel.ASSOC_POOLED_ACTORS)
                .forEach(name -> addNodes(task.getProperties().get(name), meant));
        addNodes(task.getPath().getInstance().getInitiator(), meant);
        return meant.stream().anyMatch(nodesOf(user)::contains);
    }

    private static void addNodes(Object value, Set<NodeRef> nodes) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> addNodes(each, nodes));
        } else if (value instanceof NodeRef node) {
            nodes.add(node);
        }
    }

    private Set<NodeRef> nodesOf(String user) {
        Set<NodeRef> nodes = new HashSet<>();
        nodes.add(actors.node(user));
        authorities.getAuthoritiesForUser(user).forEach(group -> nodes.add(actors.node(group)));
        nodes.remove(null);
        return nodes;
    }

    private static boolean isOpen(WorkflowTask task) {
        return task != null && task.getState() != WorkflowTaskState.COMPLETED;
    }

    private static String owner(WorkflowTask task) {
        return (String) task.getProperties().get(ContentModel.PROP_OWNER);
    }

    private static Collection<?> candidates(WorkflowTask task) {
        return task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS) instanceof Collection<?> several
                ? several
                : List.of();
    }

    private boolean isOwnerOrInitiator(WorkflowTask task, String user) {
        return user.equals(owner(task))
                || task.getPath().getInstance().getInitiator() != null
                        && task.getPath().getInstance().getInitiator().equals(actors.node(user));
    }

    private boolean isCandidate(WorkflowTask task, String user) {
        return candidates(task).stream().anyMatch(nodesOf(user)::contains);
    }
}
