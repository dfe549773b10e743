package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** The lock is not the caller's to release. */
public class UnableToReleaseLockException extends RuntimeException {
    public UnableToReleaseLockException(NodeRef nodeRef) {
        super((String) null); // TODO
    }

    public UnableToReleaseLockException(NodeRef nodeRef, CAUSE cause) {
        super((String) null); // TODO
    }

    /** Why a lock cannot be released. */
    public enum CAUSE {
        INSUFFICIENT,
        CHECKED_OUT;
    }
}
