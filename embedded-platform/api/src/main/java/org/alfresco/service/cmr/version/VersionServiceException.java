package org.alfresco.service.cmr.version;

import org.alfresco.error.AlfrescoRuntimeException;

/** A version operation is refused. */
public class VersionServiceException extends AlfrescoRuntimeException {
    public VersionServiceException(String msgId) {
        super(msgId);
    }

    public VersionServiceException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public VersionServiceException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }

    public VersionServiceException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
