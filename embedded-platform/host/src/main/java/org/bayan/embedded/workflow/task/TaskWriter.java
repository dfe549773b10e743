package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.variable.NodeVariables;
import org.bayan.embedded.workflow.variable.VariableNames;

/** Turns task properties into what the engine keeps: some are the task's own fields, the others its local variables. */
public final class TaskWriter {
    static final String PACKAGE = "bpm_package";

    private final WorkflowEngine engine;
    private final TaskTypes types;
    private final VariableNames names;
    private final NodeVariables nodes;
    private final Actors actors;

    public TaskWriter(WorkflowEngine engine, TaskTypes types, VariableNames names, NodeVariables nodes, Actors actors) {
        this.engine = engine;
        this.types = types;
        this.names = names;
        this.nodes = nodes;
        this.actors = actors;
    }

    /** Of a task that waits for somebody. */
    public void set(Task task, Map<QName, Serializable> properties) {
        if (properties.isEmpty()) {
            return;
        }
        RunningTask running = new RunningTask(task, engine);
        TaskType type = types.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        Map<String, Object> variables = variables(running, type, properties);
        running.save();
        engine.tasks().setVariablesLocal(task.getId(), variables);
    }

    /** Of a task that is being made. */
    void set(DelegateTask task, TaskType type, Map<QName, Serializable> properties) {
        Map<String, Object> variables = variables(new NewTask(task), type, properties);
        if (!variables.isEmpty()) {
            task.setVariablesLocal(variables);
        }
    }

    private Map<String, Object> variables(ChangingTask task, TaskType type, Map<QName, Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> {
            if (!isField(task, name, value)) {
                addVariable(variables, type, name, value);
            }
        });
        return variables;
    }

    /** What a run begins with: all values as variables, for there is no task yet. */
    public Map<String, Object> startVariables(TaskType type, Map<QName, Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> addVariable(variables, type, name, value));
        return variables;
    }

    private boolean isField(ChangingTask task, QName name, Serializable value) {
        if (name.equals(WorkflowModel.PROP_DESCRIPTION)) {
            task.description(as(String.class, name, value));
        } else if (name.equals(WorkflowModel.PROP_PRIORITY)) {
            task.priority(DefaultTypeConverter.INSTANCE.convert(Integer.class, value));
        } else if (name.equals(WorkflowModel.PROP_DUE_DATE)) {
            task.due(
                    value instanceof String text
                            ? DefaultTypeConverter.INSTANCE.convert(Date.class, text)
                            : as(Date.class, name, value));
        } else if (name.equals(ContentModel.PROP_OWNER)) {
            task.owner(as(String.class, name, value));
        } else if (name.equals(WorkflowModel.ASSOC_POOLED_ACTORS)) {
            setCandidates(task, actors.names(value));
        } else {
            return name.equals(WorkflowModel.ASSOC_PACKAGE) && task.packageOfRun() != null;
        }
        return true;
    }

    private static <T> T as(Class<T> type, QName name, Serializable value) {
        if (value != null && !type.isInstance(value)) {
            throw new WorkflowException("Invalid value '" + value + "' for the task property " + name);
        }
        return type.cast(value);
    }

    private static void setCandidates(ChangingTask task, List<String> wanted) {
        List<String> missing = new ArrayList<>(wanted);
        for (IdentityLink link : List.copyOf(task.links())) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())
                    && !missing.remove(link.getUserId() == null ? link.getGroupId() : link.getUserId())) {
                task.remove(link);
            }
        }
        missing.forEach(task::addCandidate);
    }

    private void addVariable(Map<String, Object> variables, TaskType type, QName name, Serializable value) {
        PropertyDefinition property = type.properties().get(name);
        AssociationDefinition association = type.associations().get(name);
        if (property != null) {
            if (!property.isProtected()) {
                variables.put(names.of(name), converted(property, value));
            }
        } else if (association != null) {
            if (!association.isProtected()) {
                variables.put(names.of(name), value == null ? null : nodes.nodes(value, association.isTargetMany()));
            }
        } else {
            variables.put(names.of(name), value instanceof NodeRef ? nodes.toEngine(value) : value);
        }
    }

    private Object converted(PropertyDefinition property, Serializable value) {
        DataTypeDefinition type = property.getDataType();
        Object converted = value instanceof Collection<?> several
                ? new ArrayList<>(DefaultTypeConverter.INSTANCE.convert(type, several))
                : DefaultTypeConverter.INSTANCE.convert(type, value);
        return type.getName().equals(DataTypeDefinition.NODE_REF) && converted != null
                ? nodes.nodes(converted, property.isMultiValued())
                : converted;
    }
}
