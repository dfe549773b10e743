package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A folder of that name is there already. */
public class FolderExistsException extends AlfrescoRuntimeException {
    private final NodeRef parentNodeRef;
    private final String name;

    public FolderExistsException(NodeRef parentNodeRef, String name) {
        super("Existing folder found: " + name);
        this.parentNodeRef = parentNodeRef;
        this.name = name;
    }

    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }

    public String getName() {
        return name;
    }
}
