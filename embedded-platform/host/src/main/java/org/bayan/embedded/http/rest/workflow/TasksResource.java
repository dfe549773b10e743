package org.bayan.embedded.http.rest.workflow;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.ActivitiTaskAlreadyClaimedException;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.security.AuthorityService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.workflow.WorkflowParts;
import org.bayan.embedded.workflow.task.TaskType;

/** {@code /tasks}: tasks of workflows, taken, given back and done by a change of their state. */
final class TasksResource implements RestResource {
    private final WorkflowParts parts;
    private final WorkflowAccess access;
    private final SentValues sent;
    private final AuthorityService authorities;
    private final TaskFilter filter;

    TasksResource(WorkflowParts parts, WorkflowAccess access, SentValues sent, AuthorityService authorities) {
        this.parts = parts;
        this.access = access;
        this.sent = sent;
        this.authorities = authorities;
        this.filter = new TaskFilter(parts.engine(), access, authorities);
    }

    /** A task as a caller sends it. */
    record Sent(
            String state,
            String name,
            String description,
            Date dueAt,
            Integer priority,
            String assignee,
            String owner,
            List<SentValues.Sent> variables) {}

    @Override
    public void declare(Routes routes) {
        routes.at("tasks").get(this::list);
        routes.at("tasks/{taskId}").get(this::read).put(this::update);
    }

    private RestAnswer list(RestCall call) {
        return call.paging().pageOf(filter.find(call), this::shown);
    }

    private JsonEntity shown(String id) {
        return TaskMapper.shown(
                parts.engine()
                        .history()
                        .createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .singleResult(),
                parts.types());
    }

    private RestAnswer read(RestCall call) {
        return RestAnswer.ok(TaskMapper.shown(access.task(call.path("taskId")), parts.types()));
    }

    private RestAnswer update(RestCall call) {
        String id = call.path("taskId");
        Sent wanted = call.body(Sent.class);
        List<String> selected = List.of(call.parameter("select")
                .orElseThrow(() -> RestException.invalid("The select parameter is required."))
                .split(","));
        Task task = tasks().createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            access.task(id);
            throw RestException.of(405, "Task with id: " + id + " cannot be updated, it's completed");
        }
        requireAuthorized(task, "claimed".equals(wanted.state()));
        if (selected.contains("state")) {
            change(task, wanted, selected);
        } else {
            setFields(task, wanted, selected);
        }
        return RestAnswer.ok(shown(id));
    }

    private TaskService tasks() {
        return parts.engine().tasks();
    }

    private void requireAuthorized(Task task, boolean claiming) {
        String user = WorkflowAccess.user();
        boolean authorized =
                access.isAdministrator() || user.equals(task.getOwner()) || user.equals(task.getAssignee());
        if (!authorized) {
            Set<String> groups = authorities.getAuthoritiesForUser(user);
            boolean open = task.getAssignee() == null || claiming;
            authorized = tasks().getIdentityLinksForTask(task.getId()).stream()
                    .anyMatch(link -> isStarter(link, user) || open && isCandidate(link, user, groups));
        }
        if (!authorized) {
            throw RestException.denied();
        }
    }

    private static boolean isStarter(IdentityLink link, String user) {
        return IdentityLinkType.STARTER.equals(link.getType()) && user.equals(link.getUserId());
    }

    private static boolean isCandidate(IdentityLink link, String user, Set<String> groups) {
        return IdentityLinkType.CANDIDATE.equals(link.getType())
                && (user.equals(link.getUserId()) || groups.contains(link.getGroupId()));
    }

    private void change(Task task, Sent wanted, List<String> selected) {
        String id = task.getId();
        switch (String.valueOf(wanted.state())) {
            case "claimed" -> claim(id);
            case "unclaimed" -> tasks().setAssignee(id, null);
            case "completed" -> complete(task, wanted, selected);
            case "delegated" -> delegate(id, wanted, selected);
            case "resolved" -> tasks().resolveTask(id, setLocal(task, wanted, selected));
            default -> throw RestException.invalid("The task state property has an invalid value: " + wanted.state());
        }
    }

    private void claim(String id) {
        try {
            tasks().claim(id, WorkflowAccess.user());
        } catch (ActivitiTaskAlreadyClaimedException taken) {
            throw RestException.conflict("The task is already claimed by another user.");
        }
    }

    private void complete(Task task, Sent wanted, List<String> selected) {
        Map<String, Object> global = setLocal(task, wanted, selected);
        parts.tasks().setOutcome(task.getId(), null);
        tasks().complete(task.getId(), global);
    }

    private void delegate(String id, Sent wanted, List<String> selected) {
        if (!selected.contains("assignee") || wanted.assignee() == null) {
            throw RestException.invalid(
                    "When delegating a task, assignee should be selected and provided in the request.");
        }
        tasks().setAssignee(id, WorkflowAccess.user());
        tasks().delegateTask(id, wanted.assignee());
    }

    /** Sets the task's own variables among those sent; the others are for its run. */
    private Map<String, Object> setLocal(Task task, Sent wanted, List<String> selected) {
        Map<String, Object> local = new HashMap<>();
        Map<String, Object> global = new HashMap<>();
        if (selected.contains("variables") && wanted.variables() != null) {
            for (SentValues.Sent variable : wanted.variables()) {
                boolean ofRun = variable.ofTask().isGlobal();
                TaskType type = ofRun
                        ? parts.types().startOf(task.getProcessDefinitionId())
                        : parts.types().of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
                (ofRun ? global : local).put(variable.name(), sent.value(variable, type));
            }
        }
        if (!local.isEmpty()) {
            tasks().setVariablesLocal(task.getId(), local);
        }
        return global;
    }

    private void setFields(Task task, Sent wanted, List<String> selected) {
        for (String name : selected) {
            switch (name) {
                case "name" -> task.setName(wanted.name());
                case "description" -> task.setDescription(wanted.description());
                case "dueAt" -> task.setDueDate(wanted.dueAt());
                case "priority" -> task.setPriority(wanted.priority());
                case "assignee" -> task.setAssignee(wanted.assignee());
                case "owner" -> task.setOwner(wanted.owner());
                default ->
                    throw RestException.invalid("The property selected for update is read-only or unknown: " + name);
            }
        }
        tasks().saveTask(task);
    }
}
