package org.bayan.embedded.workflow.task;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.form.FormData;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.variable.VariableNames;

/** Finds the types of tasks: a form key in a process definition is the name of one. */
public final class TaskTypes {
    private final DictionaryService dictionary;
    private final VariableNames names;
    private final WorkflowEngine engine;

    public TaskTypes(DictionaryService dictionary, VariableNames names, WorkflowEngine engine) {
        this.dictionary = dictionary;
        this.names = names;
        this.engine = engine;
    }

    /** @param formKey null, or of no known type, for the type of every task, or of every start */
    public TaskType named(String formKey, boolean isStart) {
        return TaskType.of(formKey == null ? null : names.name(formKey), isStart, dictionary);
    }

    public TaskType startOf(String definitionId) {
        return named(startFormKey(definitionId), true);
    }

    /** Null when the start has no form. */
    public String startFormKey(String definitionId) {
        FormData form = engine.forms().getStartFormData(definitionId);
        return form == null ? null : form.getFormKey();
    }

    public TaskType of(String definitionId, String taskKey) {
        return named(formKey(definitionId, taskKey), false);
    }

    public String formKey(String definitionId, String taskKey) {
        return engine.forms().getTaskFormKey(definitionId, taskKey);
    }

    /** Of a task that is being made or ended. */
    public TaskType of(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        TaskFormHandler handler = entity.getTaskDefinition().getTaskFormHandler();
        FormData form = handler == null ? null : handler.createTaskForm(entity);
        return named(form == null ? null : form.getFormKey(), false);
    }
}
