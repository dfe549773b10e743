package org.alfresco.service.cmr.repository;

/** A node would become its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    public CyclicChildRelationshipException(String msg, ChildAssociationRef assocRef) {
        super((String) null); // TODO
    }

    public ChildAssociationRef getAssocRef() {
        throw new UnsupportedOperationException("TODO");
    }
}
