package org.alfresco.service.cmr.repository;

/** A copy is refused. */
public class CopyServiceException extends RuntimeException {
    public CopyServiceException() {
        super();
    }

    public CopyServiceException(String message) {
        super(message);
    }
}
