package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A file or folder of that name is there already. */
public class FileExistsException extends AlfrescoRuntimeException {
    public FileExistsException(NodeRef parentNodeRef, String name) {
        super((String) null); // TODO
    }

    public FileExistsException(NodeRef parentNodeRef, String name, String type) {
        super((String) null); // TODO
    }

    public NodeRef getParentNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getName() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getType() {
        throw new UnsupportedOperationException("TODO");
    }
}
