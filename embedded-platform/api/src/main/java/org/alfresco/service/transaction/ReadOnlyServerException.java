package org.alfresco.service.transaction;

import org.alfresco.error.AlfrescoRuntimeException;

/** The server does not accept writes now. */
public class ReadOnlyServerException extends AlfrescoRuntimeException {
    public static final String MSG_READ_ONLY = "permissions.err_read_only";

    public ReadOnlyServerException() {
        super(MSG_READ_ONLY);
    }
}
