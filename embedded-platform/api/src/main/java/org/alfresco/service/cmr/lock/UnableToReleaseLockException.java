package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** The lock is not the caller's to release. */
public class UnableToReleaseLockException extends RuntimeException {
    public UnableToReleaseLockException(NodeRef nodeRef) {
        this(nodeRef, CAUSE.INSUFFICIENT);
    }

    public UnableToReleaseLockException(NodeRef nodeRef, CAUSE cause) {
        super(
                cause == CAUSE.CHECKED_OUT
                        ? "The lock of the checked out node (id: " + nodeRef.getId()
                                + ") can only be released by check-in or cancel."
                        : "The lock of the node (id: " + nodeRef.getId() + ") is not yours to release.");
    }

    /** Why a lock cannot be released. */
    public enum CAUSE {
        INSUFFICIENT,
        CHECKED_OUT;
    }
}
