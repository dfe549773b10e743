package org.alfresco.repo.security.permissions;

import org.alfresco.error.AlfrescoRuntimeException;

/** The current user may not do this. */
public class AccessDeniedException extends AlfrescoRuntimeException {
    public AccessDeniedException(String msg) {
        super(msg);
    }

    public AccessDeniedException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
