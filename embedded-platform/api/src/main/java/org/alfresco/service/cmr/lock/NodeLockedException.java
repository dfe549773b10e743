package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A lock keeps the operation from going on. */
public class NodeLockedException extends AlfrescoRuntimeException {
    public NodeLockedException(NodeRef nodeRef, String operation) {
        super("Can not perform operation " + operation + " since the node (id:" + nodeRef.getId() + ") is locked.");
    }

    public NodeLockedException() {
        super("The node is locked.");
    }

    public NodeLockedException(NodeRef nodeRef) {
        super("Can not perform operation since the node (id:" + nodeRef.getId() + ") is locked.");
    }
}
