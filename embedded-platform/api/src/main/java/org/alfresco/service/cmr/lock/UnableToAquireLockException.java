package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** Another user holds the lock. */
public class UnableToAquireLockException extends RuntimeException {
    public UnableToAquireLockException(NodeRef nodeRef) {
        super((String) null); // TODO
    }
}
