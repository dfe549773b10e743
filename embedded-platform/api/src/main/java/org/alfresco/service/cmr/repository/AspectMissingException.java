package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** A node lacks an aspect that the operation needs. */
public class AspectMissingException extends RuntimeException {
    public AspectMissingException(QName missingAspect, NodeRef nodeRef) {
        super((String) null); // TODO
    }

    public QName getMissingAspect() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }
}
