package org.alfresco.service.cmr.workflow;

/** Whether a task is still to be done. */
public enum WorkflowTaskState {
    IN_PROGRESS,
    COMPLETED
}
