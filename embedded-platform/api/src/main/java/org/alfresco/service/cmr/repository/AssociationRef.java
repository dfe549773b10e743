package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

/** A link between two nodes that are peers: source, type, target. */
public class AssociationRef implements EntityRef, Serializable {
    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        // TODO
    }

    public AssociationRef(String assocRefStr) {
        // TODO
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        // TODO
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object o) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    public Long getId() {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getTypeQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getTargetRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getSourceRef() {
        throw new UnsupportedOperationException("TODO");
    }
}
