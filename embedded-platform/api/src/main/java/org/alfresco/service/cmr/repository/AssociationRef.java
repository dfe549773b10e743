package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A link between two nodes that are peers: source, type, target. */
public class AssociationRef implements EntityRef, Serializable {
    private static final String SEPARATOR = "|";

    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    public AssociationRef(String assocRefStr) {
        String[] parts = assocRefStr.split("\\|", -1);
        if (parts.length != 3 && parts.length != 4) {
            throw new IllegalArgumentException("Not an association: " + assocRefStr);
        }
        int first = parts.length - 3;
        this.id = first == 0 ? Long.valueOf(0) : Long.valueOf(parts[0]);
        this.sourceRef = new NodeRef(parts[first]);
        this.targetRef = new NodeRef(parts[first + 1]);
        this.assocTypeQName = QName.createQName(parts[first + 2]);
    }

    @Override
    public String toString() {
        return (id == null ? 0 : id) + SEPARATOR + sourceRef + SEPARATOR + targetRef + SEPARATOR + assocTypeQName;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof AssociationRef
                && Objects.equals(sourceRef, ((AssociationRef) obj).sourceRef)
                && Objects.equals(assocTypeQName, ((AssociationRef) obj).assocTypeQName)
                && Objects.equals(targetRef, ((AssociationRef) obj).targetRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceRef, assocTypeQName, targetRef);
    }

    public Long getId() {
        return id;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }
}
