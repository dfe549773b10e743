package org.bayan.embedded.workflow.definition;

import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.task.TaskLabels;
import org.bayan.embedded.workflow.task.TaskType;
import org.bayan.embedded.workflow.task.TaskTypes;

/** Shows the engine's process definitions and their steps as the repository's. */
public final class DefinitionViews {
    private static final String DEFAULT_TRANSITION = "bpm_businessprocessmodel.transition";

    private final WorkflowEngine engine;
    private final TaskTypes types;
    private final TaskLabels labels;

    public DefinitionViews(WorkflowEngine engine, TaskTypes types, TaskLabels labels) {
        this.engine = engine;
        this.types = types;
        this.labels = labels;
    }

    public WorkflowDefinition byId(String localId) {
        return definition(engine.deployed(localId));
    }

    public WorkflowDefinition definition(ProcessDefinition found) {
        if (found == null) {
            return null;
        }
        ProcessDefinitionEntity deployed = engine.deployed(found.getId());
        String place = found.getKey() + ".workflow";
        String title = labels.label(place, "title", found.getName());
        return new WorkflowDefinition(
                GlobalIds.global(found.getId()),
                GlobalIds.global(found.getKey()),
                Integer.toString(found.getVersion()),
                title,
                labels.label(place, "description", title),
                startTask(deployed));
    }

    public WorkflowTaskDefinition startTask(ProcessDefinitionEntity deployed) {
        return task(types.startFormKey(deployed.getId()), node(deployed, deployed.getInitial(), true), true);
    }

    public WorkflowTaskDefinition task(ProcessDefinitionEntity deployed, String taskKey) {
        return task(
                types.formKey(deployed.getId(), taskKey), node(deployed, deployed.findActivity(taskKey), true), false);
    }

    private WorkflowTaskDefinition task(String formKey, WorkflowNode node, boolean isStart) {
        TaskType type = types.named(formKey, isStart);
        String id = formKey == null ? type.type().getName().toPrefixString().replace(':', '_') : formKey;
        return new WorkflowTaskDefinition(id, node, type.type());
    }

    public WorkflowNode node(ProcessDefinitionEntity deployed, PvmActivity step) {
        return step == null ? null : node(deployed, step, false);
    }

    private WorkflowNode node(ProcessDefinitionEntity deployed, PvmActivity step, boolean isTask) {
        String name = step.getId();
        String type = (String) step.getProperty(ActivitiConstants.NODE_TYPE);
        String place = deployed.getKey() + ".node." + name;
        String title = labels.label(place, "title", (String) step.getProperty(ActivitiConstants.NODE_NAME), name);
        return new WorkflowNode(
                name,
                title,
                labels.label(place, "description", (String) step.getProperty(ActivitiConstants.NODE_DESCRIPTION), name),
                type,
                isTask || ActivitiConstants.USER_TASK_NODE_TYPE.equals(type),
                transition(deployed.getKey(), place));
    }

    private WorkflowTransition transition(String key, String place) {
        return new WorkflowTransition(
                ActivitiConstants.DEFAULT_TRANSITION_NAME,
                transitionLabel(key, place, "title", ActivitiConstants.DEFAULT_TRANSITION_NAME),
                transitionLabel(key, place, "description", ActivitiConstants.DEFAULT_TRANSITION_DESCRIPTION),
                true);
    }

    private String transitionLabel(String key, String place, String kind, String otherwise) {
        return labels.label(
                place + ".transition",
                kind,
                labels.label(key + ".transition", kind, labels.label(DEFAULT_TRANSITION, kind, otherwise)));
    }
}
