package org.alfresco.service.cmr.repository;

/** A node would become its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    private final ChildAssociationRef assocRef;

    public CyclicChildRelationshipException(String msg, ChildAssociationRef assocRef) {
        super(msg);
        this.assocRef = assocRef;
    }

    public ChildAssociationRef getAssocRef() {
        return assocRef;
    }
}
