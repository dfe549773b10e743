package org.alfresco.repo.security.authentication;

import org.alfresco.error.AlfrescoRuntimeException;

/** A name and password, or a ticket, is not accepted. */
public class AuthenticationException extends AlfrescoRuntimeException {
    public AuthenticationException(String msg) {
        super(msg);
    }

    public AuthenticationException(String msg, Object[] args) {
        super(msg, args);
    }

    public AuthenticationException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public AuthenticationException(String msg, Object[] args, Throwable cause) {
        super(msg, args, cause);
    }
}
