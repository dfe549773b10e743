package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

/** A parent to child link, with its type and its name under that parent. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        // TODO
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        // TODO
    }

    public ChildAssociationRef(String childAssocRefStr) {
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

    @Override
    public int compareTo(ChildAssociationRef another) {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getTypeQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getChildRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getParentRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isPrimary() {
        throw new UnsupportedOperationException("TODO");
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }
}
