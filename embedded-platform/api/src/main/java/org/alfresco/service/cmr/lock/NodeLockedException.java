package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A lock keeps the operation from going on. */
public class NodeLockedException extends AlfrescoRuntimeException {
    public NodeLockedException(NodeRef nodeRef, String operation) {
        super((String) null); // TODO
    }

    public NodeLockedException() {
        super((String) null); // TODO
    }

    public NodeLockedException(NodeRef nodeRef) {
        super((String) null); // TODO
    }
}
