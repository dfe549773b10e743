package org.alfresco.service.cmr.action;

import org.alfresco.error.AlfrescoRuntimeException;

/** An action is wrong or failed. */
public class ActionServiceException extends AlfrescoRuntimeException {
    public ActionServiceException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public ActionServiceException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }

    public ActionServiceException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public ActionServiceException(String msgId) {
        super(msgId);
    }
}
