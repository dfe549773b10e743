package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** A node lacks an aspect that the operation needs. */
public class AspectMissingException extends RuntimeException {
    private final QName missingAspect;
    private final NodeRef nodeRef;

    public AspectMissingException(QName missingAspect, NodeRef nodeRef) {
        super("The " + missingAspect + " aspect is missing from this node (id: " + nodeRef.getId()
                + ").  It is required for this operation.");
        this.missingAspect = missingAspect;
        this.nodeRef = nodeRef;
    }

    public QName getMissingAspect() {
        return missingAspect;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
