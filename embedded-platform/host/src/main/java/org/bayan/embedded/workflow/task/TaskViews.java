package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.definition.DefinitionViews;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.run.RunViews;

/** Shows the engine's tasks, running, done or made up for the start of a run, as workflow tasks. */
public final class TaskViews {
    private final WorkflowEngine engine;
    private final TaskReader reader;
    private final TaskLabels labels;
    private final DefinitionViews definitions;
    private final RunViews runs;
    private final DictionaryService dictionary;

    public TaskViews(
            WorkflowEngine engine,
            TaskReader reader,
            TaskLabels labels,
            DefinitionViews definitions,
            RunViews runs,
            DictionaryService dictionary) {
        this.engine = engine;
        this.reader = reader;
        this.labels = labels;
        this.definitions = definitions;
        this.runs = runs;
        this.dictionary = dictionary;
    }

    public WorkflowTask running(Task task) {
        WorkflowTaskDefinition definition =
                definitions.task(engine.deployed(task.getProcessDefinitionId()), task.getTaskDefinitionKey());
        return task(
                task.getId(),
                definition,
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.IN_PROGRESS,
                runs.path(task.getExecutionId(), task.getProcessInstanceId()),
                reader.of(task));
    }

    /** As {@link #running}, but what takes further queries is read when somebody asks for it. */
    WorkflowTask lazy(Task task) {
        ProcessDefinitionEntity deployed = engine.deployed(task.getProcessDefinitionId());
        WorkflowTask shown = task(
                task.getId(),
                definitions.task(deployed, task.getTaskDefinitionKey()),
                deployed.getKey(),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.IN_PROGRESS,
                null,
                null);
        return new LazyTask(
                shown,
                task,
                () -> runs.path(task.getExecutionId(), task.getProcessInstanceId()),
                () -> reader.of(task));
    }

    public WorkflowTask done(HistoricTaskInstance task) {
        WorkflowTaskDefinition definition =
                definitions.task(engine.deployed(task.getProcessDefinitionId()), task.getTaskDefinitionKey());
        return task(
                task.getId(),
                definition,
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.COMPLETED,
                runs.path(task.getExecutionId(), task.getProcessInstanceId()),
                reader.of(task));
    }

    /** @param starting whether the run still waits for its start task to be ended */
    WorkflowTask start(HistoricProcessInstance run, boolean starting) {
        WorkflowTaskDefinition definition = definitions.startTask(engine.deployed(run.getProcessDefinitionId()));
        return task(
                ActivitiConstants.START_TASK_PREFIX + run.getId(),
                definition,
                null,
                null,
                starting ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                runs.path(run.getId(), run.getId()),
                reader.ofStart(run, definition.getId(), !starting));
    }

    private WorkflowTask task(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        String key = GlobalIds.local(path.getInstance().getDefinition().getName());
        return task(id, definition, key, name, description, state, path, properties);
    }

    private WorkflowTask task(
            String id,
            WorkflowTaskDefinition definition,
            String key,
            String name,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        String typeName = definition.getId();
        String place = key + ".task." + typeName;
        String title = labels.label(place, "title", definition.getMetadata().getTitle(dictionary), name, typeName);
        return new WorkflowTask(
                GlobalIds.global(id),
                definition,
                typeName,
                title,
                labels.label(
                        place,
                        "description",
                        description == null || description.isBlank() ? null : description,
                        definition.getMetadata().getDescription(dictionary),
                        title),
                state,
                path,
                properties);
    }
}
