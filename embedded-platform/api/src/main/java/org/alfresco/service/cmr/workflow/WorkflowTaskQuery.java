package org.alfresco.service.cmr.workflow;

import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Which tasks are asked for. What is null does not matter; tasks in progress of active workflows unless said otherwise. */
public class WorkflowTaskQuery {
    private OrderBy[] orderBy;

    private String taskId;

    private Map<QName, Object> taskCustomProps;

    private WorkflowTaskState taskState = WorkflowTaskState.IN_PROGRESS;

    private QName taskName;

    private String actorId;

    private String processId;

    private QName processName;

    private String workflowDefinitionName;

    private Boolean active = Boolean.TRUE;

    private Map<QName, Object> processCustomProps;

    private int limit = -1;

    private String engineId;

    public WorkflowTaskQuery() {}

    public OrderBy[] getOrderBy() {
        return orderBy;
    }

    public void setOrderBy(OrderBy[] value) {
        this.orderBy = value;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String value) {
        this.taskId = value;
    }

    public Map<QName, Object> getTaskCustomProps() {
        return taskCustomProps;
    }

    public void setTaskCustomProps(Map<QName, Object> value) {
        this.taskCustomProps = value;
    }

    public WorkflowTaskState getTaskState() {
        return taskState;
    }

    public void setTaskState(WorkflowTaskState value) {
        this.taskState = value;
    }

    public QName getTaskName() {
        return taskName;
    }

    public void setTaskName(QName value) {
        this.taskName = value;
    }

    public String getActorId() {
        return actorId;
    }

    public void setActorId(String value) {
        this.actorId = value;
    }

    public String getProcessId() {
        return processId;
    }

    public void setProcessId(String value) {
        this.processId = value;
    }

    public QName getProcessName() {
        return processName;
    }

    public void setProcessName(QName value) {
        this.processName = value;
    }

    public String getWorkflowDefinitionName() {
        return workflowDefinitionName;
    }

    public void setWorkflowDefinitionName(String value) {
        this.workflowDefinitionName = value;
    }

    public Boolean isActive() {
        return active;
    }

    public void setActive(Boolean value) {
        this.active = value;
    }

    public Map<QName, Object> getProcessCustomProps() {
        return processCustomProps;
    }

    public void setProcessCustomProps(Map<QName, Object> value) {
        this.processCustomProps = value;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int value) {
        this.limit = value;
    }

    public String getEngineId() {
        return engineId;
    }

    public void setEngineId(String value) {
        this.engineId = value;
    }

    /** What tasks are sorted by. */
    public enum OrderBy {
        TaskId_Asc,
        TaskId_Desc,
        TaskCreated_Asc,
        TaskCreated_Desc,
        TaskDue_Asc,
        TaskDue_Desc,
        TaskName_Asc,
        TaskName_Desc,
        TaskActor_Asc,
        TaskActor_Desc,
        TaskState_Asc,
        TaskState_Desc
    }
}
