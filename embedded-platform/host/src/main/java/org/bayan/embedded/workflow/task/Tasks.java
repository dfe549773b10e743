package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.run.Runs;

/** Finds tasks, changes them and ends them. */
public final class Tasks {
    private final WorkflowEngine engine;
    private final TaskViews views;
    private final TaskReader reader;
    private final TaskWriter writer;
    private final TaskTypes types;
    private final Runs runs;

    public Tasks(
            WorkflowEngine engine, TaskViews views, TaskReader reader, TaskWriter writer, TaskTypes types, Runs runs) {
        this.engine = engine;
        this.views = views;
        this.reader = reader;
        this.writer = writer;
        this.types = types;
        this.runs = runs;
    }

    /** Null when there is none. */
    public WorkflowTask byId(String id) {
        String local = GlobalIds.local(id);
        if (isStart(local)) {
            return ofStart(local.substring(ActivitiConstants.START_TASK_PREFIX.length()));
        }
        Task task = running(local);
        if (task != null) {
            return views.running(task);
        }
        HistoricTaskInstance done =
                engine.history().createHistoricTaskInstanceQuery().taskId(local).singleResult();
        return done == null ? null : views.done(done);
    }

    private static boolean isStart(String local) {
        return local.startsWith(ActivitiConstants.START_TASK_PREFIX);
    }

    private Task running(String local) {
        return engine.tasks().createTaskQuery().taskId(local).singleResult();
    }

    /** The task that starting a run was; null when there is no such run. */
    public WorkflowTask ofStart(String runId) {
        HistoricProcessInstance run = engine.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(runId)
                .singleResult();
        return run == null ? null : views.start(run, run.getEndTime() == null && runs.isStarting(runId));
    }

    /** @param lazy whether the caller will look at few of them only */
    public List<WorkflowTask> assigned(String user, WorkflowTaskState state, boolean lazy) {
        return state == WorkflowTaskState.IN_PROGRESS
                ? engine.tasks().createTaskQuery().taskAssignee(user).list().stream()
                        .map(lazy ? views::lazy : views::running)
                        .toList()
                : engine.history().createHistoricTaskInstanceQuery().taskAssignee(user).finished().list().stream()
                        .map(views::done)
                        .toList();
    }

    /**
     * Tasks that nobody has taken yet.
     *
     * @param lazy whether the caller will look at few of them only
     */
    public List<WorkflowTask> pooled(String user, List<String> groups, boolean lazy) {
        Map<String, Task> found = new LinkedHashMap<>();
        if (user != null) {
            engine.tasks()
                    .createTaskQuery()
                    .taskCandidateUser(user)
                    .list()
                    .forEach(task -> found.put(task.getId(), task));
        }
        if (!groups.isEmpty()) {
            engine.tasks()
                    .createTaskQuery()
                    .taskCandidateGroupIn(groups)
                    .list()
                    .forEach(task -> found.put(task.getId(), task));
        }
        return found.values().stream()
                .filter(task -> task.getAssignee() == null)
                .map(lazy ? views::lazy : views::running)
                .toList();
    }

    /** The tasks in progress of one path. */
    public List<WorkflowTask> ofPath(String pathId) {
        String executionId = GlobalIds.local(pathId);
        List<WorkflowTask> found = new ArrayList<>();
        if (engine.runs()
                                .createProcessInstanceQuery()
                                .processInstanceId(executionId)
                                .count()
                        > 0
                && runs.isStarting(executionId)) {
            found.add(ofStart(executionId));
        }
        engine.tasks()
                .createTaskQuery()
                .executionId(executionId)
                .list()
                .forEach(task -> found.add(views.running(task)));
        return found;
    }

    public WorkflowTask update(
            String id,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        String local = GlobalIds.local(id);
        if (isStart(local)) {
            throw new WorkflowException("The start task " + id + " cannot be updated.");
        }
        Task task = running(local);
        if (task == null) {
            throw new WorkflowException("There is no task in progress with the id " + id);
        }
        writer.set(task, new ChangedLists(reader.of(task)).apply(properties, add, remove));
        return views.running(running(local));
    }

    /** @param transition one of the outcomes that the task's type knows; null for the one that its properties tell */
    public WorkflowTask end(String id, String transition) {
        String local = GlobalIds.local(id);
        if (isStart(local)) {
            String runId = local.substring(ActivitiConstants.START_TASK_PREFIX.length());
            runs.endStartTask(runId);
            return ofStart(runId);
        }
        Task task = running(local);
        if (task == null) {
            throw new WorkflowException("There is no task in progress with the id " + id);
        }
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!Objects.equals(task.getAssignee(), user)) {
            engine.tasks().setAssignee(local, user);
        }
        try {
            setOutcome(local, transition);
            engine.tasks().complete(local);
        } catch (ActivitiException problem) {
            throw new WorkflowException("The task " + id + " could not be ended: " + problem.getMessage(), problem);
        }
        return byId(id);
    }

    /** What the task's outcome property holds becomes its outcome. */
    public void setOutcome(String localId, String transition) {
        Task task = running(localId);
        Map<QName, Serializable> properties = reader.of(task);
        boolean isDefault = transition == null || transition.equals(ActivitiConstants.DEFAULT_TRANSITION_NAME);
        Map<QName, Serializable> updates = new HashMap<>();
        String outcome = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        if (properties.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME) instanceof QName property) {
            if (!isDefault) {
                outcome = transition;
                updates.put(property, transition);
            } else if (properties.get(property) != null) {
                outcome = DefaultTypeConverter.INSTANCE.convert(String.class, properties.get(property));
            }
        } else if (!isDefault) {
            throw new WorkflowException(
                    "The transition '" + transition + "' is not one of the task '" + GlobalIds.global(localId)
                            + "', which knows '" + ActivitiConstants.DEFAULT_TRANSITION_NAME + "' only");
        }
        updates.put(WorkflowModel.PROP_OUTCOME, outcome);
        writer.set(task, updates);
    }
}
