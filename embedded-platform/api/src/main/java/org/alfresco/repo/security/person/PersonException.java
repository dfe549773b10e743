package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

/** Root of the errors about people. */
public class PersonException extends AlfrescoRuntimeException {
    public PersonException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }

    public PersonException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public PersonException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public PersonException(String msgId) {
        super(msgId);
    }
}
