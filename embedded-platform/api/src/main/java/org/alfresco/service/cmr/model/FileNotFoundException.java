package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** There is no such file or folder. */
public class FileNotFoundException extends Exception {
    public FileNotFoundException(NodeRef nodeRef) {
        super("File or folder not found: " + nodeRef);
    }

    public FileNotFoundException(String msg) {
        super(msg);
    }
}
