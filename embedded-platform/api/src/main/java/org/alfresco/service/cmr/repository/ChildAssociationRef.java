package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A parent to child link, with its type and its name under that parent. A root node's link has no parent. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    private static final String SEPARATOR = "|";

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        if (childRef == null) {
            throw new IllegalArgumentException("A child association needs a child");
        }
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.isPrimary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    public ChildAssociationRef(String childAssocRefStr) {
        String[] parts = childAssocRefStr.split("\\|", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("Not a child association: " + childAssocRefStr);
        }
        this.parentRef = parts[0].isEmpty() ? null : new NodeRef(parts[0]);
        this.childRef = new NodeRef(parts[1]);
        this.assocTypeQName = parts[2].isEmpty() ? null : QName.createQName(parts[2]);
        this.childQName = parts[3].isEmpty() ? null : QName.createQName(parts[3]);
        this.isPrimary = Boolean.parseBoolean(parts[4]);
        this.nthSibling = Integer.parseInt(parts[5]);
    }

    @Override
    public String toString() {
        return text(parentRef)
                + SEPARATOR
                + childRef
                + SEPARATOR
                + text(assocTypeQName)
                + SEPARATOR
                + text(childQName)
                + SEPARATOR
                + isPrimary
                + SEPARATOR
                + nthSibling;
    }

    private static String text(Object part) {
        return part == null ? "" : part.toString();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ChildAssociationRef
                && Objects.equals(assocTypeQName, ((ChildAssociationRef) obj).assocTypeQName)
                && Objects.equals(parentRef, ((ChildAssociationRef) obj).parentRef)
                && Objects.equals(childQName, ((ChildAssociationRef) obj).childQName)
                && childRef.equals(((ChildAssociationRef) obj).childRef);
    }

    @Override
    public int hashCode() {
        return 31 * childRef.hashCode() + Objects.hashCode(parentRef);
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return Integer.compare(nthSibling, another.nthSibling);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return isPrimary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }
}
