package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.GlobalIds;

/** What happens to every task and every run: defaults when a task is made, a check of mandatory values when it is done. */
public final class TaskListeners {
    static final String COMPLETED = "Completed";
    private static final String INSTANCE_ID = "workflowinstanceid";

    private final TaskTypes types;
    private final TaskReader reader;
    private final TaskWriter writer;
    private final TaskLabels labels;
    private final Actors actors;

    public TaskListeners(TaskTypes types, TaskReader reader, TaskWriter writer, TaskLabels labels, Actors actors) {
        this.types = types;
        this.reader = reader;
        this.writer = writer;
        this.labels = labels;
        this.actors = actors;
    }

    public ExecutionListener runStarts() {
        return execution -> {
            execution.setVariable(INSTANCE_ID, GlobalIds.global(execution.getId()));
            execution.setVariable(ActivitiConstants.VAR_TENANT_DOMAIN, "");
            if (execution instanceof ExecutionEntity entity
                    && entity.getSuperExecutionId() != null
                    && entity.getVariable(ActivitiConstants.PROP_START_TASK_END_DATE) == null) {
                entity.setVariable(ActivitiConstants.PROP_START_TASK_END_DATE, new Date());
            }
        };
    }

    public TaskListener taskMade() {
        return this::setDefaults;
    }

    private void setDefaults(DelegateTask task) {
        TaskType type = types.of(task);
        Map<QName, Serializable> present = reader.of(task, type, true);
        Map<QName, Serializable> defaults = new HashMap<>();
        type.properties().forEach((name, property) -> {
            if (property.getDefaultValue() != null && present.get(name) == null) {
                defaults.put(name, property.getDefaultValue());
            }
        });
        correctPriority(type, present.get(WorkflowModel.PROP_PRIORITY), defaults);
        String description = task.getDescription();
        if (description == null || description.isEmpty()) {
            defaults.put(WorkflowModel.PROP_DESCRIPTION, labels.descriptionOfNew(task));
        }
        writer.set(task, type, defaults);
        task.setVariableLocal(
                ActivitiConstants.PROP_TASK_FORM_KEY, type.type().getName().toPrefixString());
        if (task.getExecution().getVariable(TaskReader.INITIATOR) instanceof ActivitiScriptNode initiator
                && initiator.exists()) {
            task.addUserIdentityLink(actors.name(initiator.getNodeRef()), IdentityLinkType.STARTER);
        }
    }

    /** The engine's own default of 50 is none of the priorities that ACS knows. */
    private static void correctPriority(TaskType type, Serializable priority, Map<QName, Serializable> defaults) {
        PropertyDefinition property = type.properties().get(WorkflowModel.PROP_PRIORITY);
        if (property != null) {
            try {
                property.getConstraints()
                        .forEach(constraint -> constraint.getConstraint().evaluate(priority));
            } catch (ConstraintException outside) {
                defaults.put(WorkflowModel.PROP_PRIORITY, Integer.valueOf(property.getDefaultValue()));
            }
        }
    }

    public TaskListener taskDone() {
        return task -> {
            requireMandatory(task);
            Map<String, Object> variables = new HashMap<>();
            variables.put("bpm_status", COMPLETED);
            List<String> candidates = new ArrayList<>();
            actors.candidates(((TaskEntity) task).getIdentityLinks()).forEach(ref -> candidates.add(ref.toString()));
            variables.put(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY, candidates);
            task.setVariablesLocal(variables);
        };
    }

    private void requireMandatory(DelegateTask task) {
        TaskType type = types.of(task);
        Map<QName, Serializable> present = reader.of(task, type, false);
        List<QName> missing = new ArrayList<>();
        type.properties().values().stream()
                .filter(PropertyDefinition::isMandatory)
                .map(PropertyDefinition::getName)
                .forEach(missing::add);
        type.associations().values().stream()
                .filter(AssociationDefinition::isTargetMandatory)
                .map(AssociationDefinition::getName)
                .forEach(missing::add);
        missing.removeIf(name -> isOfEveryNode(name)
                || present.get(name) != null && !present.get(name).equals(""));
        if (!missing.isEmpty()) {
            throw new WorkflowException("Task properties that are mandatory have no value: "
                    + String.join(", ", missing.stream().map(QName::toString).toList()));
        }
    }

    private static boolean isOfEveryNode(QName name) {
        return name.getNamespaceURI().equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                || name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI);
    }
}
