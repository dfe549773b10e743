package org.bayan.embedded.http.rest.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.TaskInfo;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.workflow.engine.WorkflowEngine;

/** Finds the tasks that a {@code where} clause asks for: those in progress unless it asks for others. */
final class TaskFilter {
    private static final Set<String> PROPERTIES = Set.of(
            "status",
            "assignee",
            "owner",
            "candidateUser",
            "candidateGroup",
            "name",
            "description",
            "priority",
            "processId",
            "processBusinessKey",
            "activityDefinitionId",
            "processDefinitionId",
            "processDefinitionKey",
            "processDefinitionName",
            "includeProcessVariables",
            "includeTaskVariables");

    private final WorkflowEngine engine;
    private final WorkflowAccess access;
    private final AuthorityService authorities;

    TaskFilter(WorkflowEngine engine, WorkflowAccess access, AuthorityService authorities) {
        this.engine = engine;
        this.access = access;
        this.authorities = authorities;
    }

    /** The ids of the tasks, in their order. */
    List<String> find(RestCall call) {
        Map<String, String> where =
                call.where().map(clause -> clause.equalities(PROPERTIES)).orElse(Map.of());
        String status = where.getOrDefault("status", "active");
        return switch (status) {
            case "active" -> active(where);
            case "completed" ->
                inHistory(
                        where,
                        engine.history().createHistoricTaskInstanceQuery().finished());
            case "any" -> inHistory(where, engine.history().createHistoricTaskInstanceQuery());
            default -> throw RestException.invalid("Invalid status parameter: " + status);
        };
    }

    private List<String> active(Map<String, String> where) {
        TaskQuery query = engine.tasks().createTaskQuery();
        addConditions(query, where);
        String user = where.get("candidateUser");
        if (user != null) {
            List<String> groups =
                    new ArrayList<>(authorities.getContainingAuthorities(AuthorityType.GROUP, user, false));
            if (groups.isEmpty()) {
                query.taskCandidateUser(user);
            } else {
                query.taskCandidateGroupIn(groups);
            }
        }
        if (where.containsKey("candidateGroup")) {
            query.taskCandidateGroup(where.get("candidateGroup"));
        }
        boolean ofGroup = user != null || where.containsKey("candidateGroup");
        if (!ofGroup) {
            restrict(query, where);
        }
        return query.orderByDueDate().asc().list().stream().map(TaskInfo::getId).toList();
    }

    private List<String> inHistory(Map<String, String> where, HistoricTaskInstanceQuery query) {
        for (String name : List.of("candidateUser", "candidateGroup")) {
            if (where.containsKey(name)) {
                throw RestException.invalid(
                        "Filtering on " + name + " is only allowed in combination with status-parameter 'active'");
            }
        }
        addConditions(query, where);
        restrict(query, where);
        return query.orderByTaskDueDate().asc().list().stream()
                .map(TaskInfo::getId)
                .toList();
    }

    private void restrict(TaskInfoQuery<?, ?> query, Map<String, String> where) {
        if (!where.containsKey("processId") && !access.isAdministrator()) {
            query.taskInvolvedUser(WorkflowAccess.user());
        }
    }

    private static void addConditions(TaskInfoQuery<?, ?> query, Map<String, String> where) {
        where.forEach((name, value) -> {
            switch (name) {
                case "assignee" -> query.taskAssignee(value);
                case "owner" -> query.taskOwner(value);
                case "name" -> query.taskName(value);
                case "description" -> query.taskDescription(value);
                case "priority" -> query.taskPriority(Integer.valueOf(value));
                case "processId" -> query.processInstanceId(value);
                case "processBusinessKey" -> query.processInstanceBusinessKey(value);
                case "activityDefinitionId" -> query.taskDefinitionKey(value);
                case "processDefinitionId" -> query.processDefinitionId(value);
                case "processDefinitionKey" -> query.processDefinitionKey(value);
                case "processDefinitionName" -> query.processDefinitionName(value);
                default -> {
                    // The others are looked at where they matter.
                }
            }
        });
    }
}
