package org.alfresco.service.namespace;

/** A namespace or prefix is unknown or already taken. */
public class NamespaceException extends RuntimeException {
    public NamespaceException(String msg) {
        super(msg);
    }

    public NamespaceException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
