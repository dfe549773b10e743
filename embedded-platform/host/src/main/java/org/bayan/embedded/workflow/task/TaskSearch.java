package org.bayan.embedded.workflow.task;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery.OrderBy;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.variable.NodeVariables;
import org.bayan.embedded.workflow.variable.VariableNames;

/** Carries out {@link WorkflowTaskQuery}. */
public final class TaskSearch {
    private final WorkflowEngine engine;
    private final TaskViews views;
    private final Tasks tasks;
    private final VariableNames names;
    private final NodeVariables nodes;

    public TaskSearch(WorkflowEngine engine, TaskViews views, Tasks tasks, VariableNames names, NodeVariables nodes) {
        this.engine = engine;
        this.views = views;
        this.tasks = tasks;
        this.names = names;
        this.nodes = nodes;
    }

    public List<WorkflowTask> find(WorkflowTaskQuery wanted) {
        List<WorkflowTask> found = new ArrayList<>();
        boolean running =
                wanted.getTaskState() != WorkflowTaskState.COMPLETED && !Boolean.FALSE.equals(wanted.isActive());
        if (running) {
            found.addAll(runningTasks(wanted));
        }
        if (wanted.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            found.addAll(doneTasks(wanted));
            addStart(wanted, found);
        }
        return wanted.getLimit() > 0 && found.size() > wanted.getLimit()
                ? List.copyOf(found.subList(0, wanted.getLimit()))
                : found;
    }

    private List<WorkflowTask> runningTasks(WorkflowTaskQuery wanted) {
        TaskQuery query = engine.tasks().createTaskQuery();
        addConditions(query, wanted);
        if (wanted.getTaskName() != null) {
            query.taskVariableValueEquals(ActivitiConstants.PROP_TASK_FORM_KEY, formKey(wanted));
        }
        addOrder(query, wanted.getOrderBy(), query::orderByTaskCreateTime, query::orderByDueDate);
        return query.list().stream().map(views::running).toList();
    }

    private List<WorkflowTask> doneTasks(WorkflowTaskQuery wanted) {
        HistoricTaskInstanceQuery query =
                engine.history().createHistoricTaskInstanceQuery().finished();
        addConditions(query, wanted);
        if (wanted.getTaskName() != null) {
            query.taskVariableValueEquals(ActivitiConstants.PROP_TASK_FORM_KEY, formKey(wanted));
        }
        if (wanted.isActive() != null) {
            query = wanted.isActive() ? query.processUnfinished() : query.processFinished();
        }
        addOrder(query, wanted.getOrderBy(), query::orderByHistoricTaskInstanceStartTime, query::orderByTaskDueDate);
        return query.list().stream().map(views::done).toList();
    }

    private String formKey(WorkflowTaskQuery wanted) {
        return names.of(wanted.getTaskName()).replaceFirst("_", ":");
    }

    /** The start of a run counts among the tasks that are done, when the query names the run. */
    private void addStart(WorkflowTaskQuery wanted, List<WorkflowTask> found) {
        if (wanted.getProcessId() != null && wanted.getTaskId() == null) {
            WorkflowTask start = tasks.ofStart(GlobalIds.local(wanted.getProcessId()));
            boolean named = wanted.getTaskName() == null
                    || start != null
                            && wanted.getTaskName()
                                    .equals(start.getDefinition().getMetadata().getName());
            if (start != null
                    && start.getState() == WorkflowTaskState.COMPLETED
                    && named
                    && wanted.getActorId() == null) {
                found.add(start);
            }
        }
    }

    private void addConditions(TaskInfoQuery<?, ?> query, WorkflowTaskQuery wanted) {
        if (wanted.getTaskId() != null) {
            query.taskId(GlobalIds.local(wanted.getTaskId()));
        }
        if (wanted.getActorId() != null) {
            query.taskAssignee(wanted.getActorId());
        }
        if (wanted.getProcessId() != null) {
            query.processInstanceId(GlobalIds.local(wanted.getProcessId()));
        }
        if (wanted.getProcessName() != null) {
            query.processDefinitionKey(GlobalIds.local(wanted.getProcessName().getLocalName()));
        }
        if (wanted.getWorkflowDefinitionName() != null) {
            query.processDefinitionKey(GlobalIds.local(wanted.getWorkflowDefinitionName()));
        }
        each(wanted.getTaskCustomProps(), query::taskVariableValueEquals);
        each(wanted.getProcessCustomProps(), query::processVariableValueEquals);
    }

    private void each(Map<QName, Object> properties, Condition condition) {
        if (properties != null) {
            properties.forEach((name, value) -> condition.add(
                    names.of(name),
                    value instanceof NodeRef ref ? nodes.node(ref) : value instanceof Date date ? date : value));
        }
    }

    /** One more thing that tasks must have. */
    private interface Condition {
        void add(String variable, Object value);
    }

    private static void addOrder(TaskInfoQuery<?, ?> query, OrderBy[] wanted, Runnable byCreation, Runnable byDueDate) {
        for (OrderBy order : wanted == null ? new OrderBy[0] : wanted) {
            switch (order) {
                case TaskId_Asc, TaskId_Desc -> query.orderByTaskId();
                case TaskCreated_Asc, TaskCreated_Desc -> byCreation.run();
                case TaskDue_Asc, TaskDue_Desc -> byDueDate.run();
                case TaskName_Asc, TaskName_Desc -> query.orderByTaskName();
                case TaskActor_Asc, TaskActor_Desc -> query.orderByTaskAssignee();
                default -> throw new UnsupportedOperationException("WorkflowTaskQuery ordered by " + order);
            }
            if (order.name().endsWith("_Desc")) {
                query.desc();
            } else {
                query.asc();
            }
        }
    }
}
