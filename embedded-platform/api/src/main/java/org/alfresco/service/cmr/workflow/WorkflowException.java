package org.alfresco.service.cmr.workflow;

import org.alfresco.error.AlfrescoRuntimeException;

/** A workflow could not be deployed, found, started or carried on. */
public class WorkflowException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkflowException(String msgId) {
        super(msgId);
    }

    public WorkflowException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public WorkflowException(String msgId, Object... args) {
        super(msgId, args);
    }

    public WorkflowException(String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
    }
}
