package org.alfresco.service.cmr.repository;

/** There is no such parent to child link. */
public class InvalidChildAssociationRefException extends RuntimeException {
    public InvalidChildAssociationRefException(String msg, ChildAssociationRef childAssociationRef) {
        super((String) null); // TODO
    }

    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) {
        super((String) null); // TODO
    }

    public ChildAssociationRef getChildAssociationRef() {
        throw new UnsupportedOperationException("TODO");
    }
}
