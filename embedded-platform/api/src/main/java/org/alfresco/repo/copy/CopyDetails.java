package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What is known about a copy under way. */
public class CopyDetails {
    public CopyDetails(
            NodeRef sourceNodeRef,
            QName sourceNodeTypeQName,
            Set<QName> sourceNodeAspectQNames,
            Map<QName, Serializable> sourceNodeProperties,
            NodeRef targetParentNodeRef,
            NodeRef targetNodeRef,
            boolean targetNodeIsNew,
            QName assocTypeQName,
            QName assocQName) {
        // TODO
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    public final NodeRef getSourceNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public final QName getSourceNodeTypeQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public final Set<QName> getSourceNodeAspectQNames() {
        throw new UnsupportedOperationException("TODO");
    }

    public final Map<QName, Serializable> getSourceNodeProperties() {
        throw new UnsupportedOperationException("TODO");
    }

    public final NodeRef getTargetParentNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public final NodeRef getTargetNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public final boolean isTargetNodeIsNew() {
        throw new UnsupportedOperationException("TODO");
    }

    public final QName getAssocTypeQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public final QName getAssocQName() {
        throw new UnsupportedOperationException("TODO");
    }
}
