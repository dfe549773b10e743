package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A text is not a node reference. */
public class MalformedNodeRefException extends AlfrescoRuntimeException {
    public MalformedNodeRefException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }

    public MalformedNodeRefException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public MalformedNodeRefException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public MalformedNodeRefException(String msgId) {
        super(msgId);
    }
}
