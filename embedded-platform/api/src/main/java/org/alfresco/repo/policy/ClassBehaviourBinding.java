package org.alfresco.repo.policy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A binding to a type or aspect. */
public class ClassBehaviourBinding implements BehaviourBinding {
    @Override
    public BehaviourBinding generaliseBinding() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getClassQName() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }
}
