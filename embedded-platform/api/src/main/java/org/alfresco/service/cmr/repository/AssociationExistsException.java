package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** Two nodes are linked by that type already. */
public class AssociationExistsException extends RuntimeException {
    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname, Throwable cause) {
        super((String) null); // TODO
    }

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname) {
        super((String) null); // TODO
    }

    public Long getSourceNodeId() {
        throw new UnsupportedOperationException("TODO");
    }

    public Long getTargetNodeId() {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getQName() {
        throw new UnsupportedOperationException("TODO");
    }
}
