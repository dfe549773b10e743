package org.bayan.embedded.workflow.task;

import java.util.Arrays;
import java.util.Objects;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;

/** Titles and descriptions from the message bundles: {@code <process>.task.<type>.title} and the like. */
public final class TaskLabels {
    private static final String WORKFLOW_DESCRIPTION = "bpm_workflowDescription";

    private final MessageLookup messages;

    public TaskLabels(MessageLookup messages) {
        this.messages = messages;
    }

    /** The first that there is: the message, then what is given instead. */
    public String label(String place, String kind, String... otherwise) {
        String message = messages.getMessage(place.replace(':', '_') + "." + kind);
        return message != null
                ? message
                : Arrays.stream(otherwise).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The message of the step, what the whole run is about, or the step's name. */
    String descriptionOfNew(DelegateTask task) {
        ProcessDefinition definition =
                (ProcessDefinition) ((TaskEntity) task).getExecution().getProcessDefinition();
        String ofStep = label(definition.getKey() + ".task." + task.getTaskDefinitionKey(), "description");
        if (ofStep != null && !ofStep.isEmpty()) {
            return ofStep;
        }
        Object ofRun = task.getExecution().getVariable(WORKFLOW_DESCRIPTION);
        return ofRun instanceof String text && !text.isEmpty() ? text : task.getName();
    }
}
