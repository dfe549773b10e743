package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.variable.NodeVariables;
import org.bayan.embedded.workflow.variable.VariableNames;

/** The properties of tasks: those of the variables of a task and its run that its type knows, and the task's own fields. */
public final class TaskReader {
    static final String INITIATOR = "initiator";
    private static final List<String> INTERNAL =
            List.of(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY, ActivitiConstants.PROP_TASK_FORM_KEY);

    private final WorkflowEngine engine;
    private final TaskTypes types;
    private final VariableNames names;
    private final NodeVariables nodes;
    private final Actors actors;
    private final HistoricVariables history;

    public TaskReader(
            WorkflowEngine engine,
            TaskTypes types,
            VariableNames names,
            NodeVariables nodes,
            Actors actors,
            HistoricVariables history) {
        this.engine = engine;
        this.types = types;
        this.names = names;
        this.nodes = nodes;
        this.actors = actors;
        this.history = history;
    }

    public Map<QName, Serializable> of(Task task) {
        Map<String, Object> local = engine.tasks().getVariablesLocal(task.getId());
        Map<String, Object> all = new HashMap<>(engine.runs().getVariables(task.getExecutionId()));
        all.putAll(local);
        TaskType type = types.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        Map<QName, Serializable> properties = mapped(all, local, type);
        addFields(properties, task);
        addCandidates(properties, engine.tasks().getIdentityLinksForTask(task.getId()));
        return properties;
    }

    Map<QName, Serializable> of(DelegateTask task, TaskType type, boolean localOnly) {
        Map<String, Object> local = task.getVariablesLocal();
        Map<String, Object> all =
                new HashMap<>(localOnly ? Map.of() : task.getExecution().getVariables());
        all.putAll(local);
        Map<QName, Serializable> properties = mapped(all, local, type);
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        addCandidates(properties, ((TaskEntity) task).getIdentityLinks());
        return properties;
    }

    public Map<QName, Serializable> of(HistoricTaskInstance task) {
        Map<String, Object> local = history.ofTask(task.getId());
        Map<String, Object> all = history.ofRun(task.getProcessInstanceId());
        all.putAll(local);
        TaskType type = types.named((String) local.get(ActivitiConstants.PROP_TASK_FORM_KEY), false);
        Map<QName, Serializable> properties = mapped(all, local, type);
        addFields(properties, task);
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, task.getEndTime());
        ArrayList<NodeRef> candidates = new ArrayList<>();
        if (local.get(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY) instanceof Collection<?> refs) {
            refs.forEach(ref -> candidates.add(new NodeRef(ref.toString())));
        }
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, candidates);
        return properties;
    }

    /** Of the task that starting a run was. */
    public Map<QName, Serializable> ofStart(HistoricProcessInstance run, String formKey, boolean completed) {
        Map<String, Object> variables = history.ofStart(run);
        Map<QName, Serializable> properties = mapped(variables, variables, types.named(formKey, true));
        properties.put(WorkflowModel.PROP_TASK_ID, ActivitiConstants.START_TASK_PREFIX + run.getId());
        properties.put(WorkflowModel.PROP_START_DATE, run.getStartTime());
        properties.put(
                WorkflowModel.PROP_DUE_DATE,
                first(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE, WorkflowModel.PROP_DUE_DATE));
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, run.getStartTime());
        properties.put(
                WorkflowModel.PROP_PRIORITY,
                first(variables, WorkflowModel.PROP_PRIORITY, WorkflowModel.PROP_WORKFLOW_PRIORITY));
        properties.put(ContentModel.PROP_CREATED, run.getStartTime());
        if (variables.get(INITIATOR) instanceof ActivitiScriptNode owner && owner.exists()) {
            properties.put(ContentModel.PROP_OWNER, actors.name(owner.getNodeRef()));
        }
        if (completed) {
            properties.put(WorkflowModel.PROP_STATUS, TaskListeners.COMPLETED);
            properties.put(WorkflowModel.PROP_OUTCOME, ActivitiConstants.DEFAULT_TRANSITION_NAME);
        }
        return properties;
    }

    private Serializable first(Map<String, Object> variables, QName name, QName otherwise) {
        Object value = variables.get(names.of(name));
        return (Serializable) (value == null ? variables.get(names.of(otherwise)) : value);
    }

    private Map<QName, Serializable> mapped(Map<String, Object> all, Map<String, Object> local, TaskType type) {
        Map<QName, Serializable> properties = new HashMap<>();
        all.forEach((variable, value) -> {
            QName name = names.name(variable);
            boolean known = type.properties().containsKey(name)
                    || type.associations().containsKey(name)
                    || local.containsKey(variable);
            if (known && !INTERNAL.contains(variable)) {
                properties.put(name, nodes.toRepository(value));
            }
        });
        return properties;
    }

    private static void addFields(Map<QName, Serializable> properties, TaskInfo task) {
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, null);
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, task.getCreateTime());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
    }

    private void addCandidates(Map<QName, Serializable> properties, Collection<? extends IdentityLink> links) {
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, actors.candidates(links));
    }
}
