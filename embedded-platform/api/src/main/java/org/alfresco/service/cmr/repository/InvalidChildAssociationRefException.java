package org.alfresco.service.cmr.repository;

/** There is no such parent to child link. */
public class InvalidChildAssociationRefException extends RuntimeException {
    private final ChildAssociationRef childAssociationRef;

    public InvalidChildAssociationRefException(String msg, ChildAssociationRef childAssociationRef) {
        super(msg);
        this.childAssociationRef = childAssociationRef;
    }

    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) {
        this("Association does not exist: " + childAssociationRef, childAssociationRef);
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}
