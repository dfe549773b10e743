package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A folder of that name is there already. */
public class FolderExistsException extends AlfrescoRuntimeException {
    public FolderExistsException(NodeRef parentNodeRef, String name) {
        super((String) null); // TODO
    }

    public NodeRef getParentNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getName() {
        throw new UnsupportedOperationException("TODO");
    }
}
