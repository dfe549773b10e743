package org.bayan.embedded.http.rest.workflow;

import org.activiti.engine.history.HistoricTaskInstance;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.workflow.task.TaskTypes;

/** Shows a task, running or done. */
final class TaskMapper {
    private TaskMapper() {}

    static JsonEntity shown(HistoricTaskInstance task, TaskTypes types) {
        String state = task.getEndTime() != null ? "completed" : task.getAssignee() == null ? "unclaimed" : "claimed";
        return new JsonEntity()
                .put("id", task.getId())
                .put("processId", task.getProcessInstanceId())
                .put("processDefinitionId", task.getProcessDefinitionId())
                .put("activityDefinitionId", task.getTaskDefinitionKey())
                .put("name", task.getName())
                .put("description", task.getDescription())
                .put("dueAt", task.getDueDate())
                .put("startedAt", task.getStartTime())
                .put("endedAt", task.getEndTime())
                .put("durationInMs", task.getDurationInMillis())
                .keep("priority", task.getPriority())
                .put("owner", task.getOwner())
                .put("assignee", task.getAssignee())
                .put("formResourceKey", types.formKey(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                .put("state", state);
    }
}
