package org.alfresco.repo.policy;

/** A binding to a property or association of a type or aspect. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    @Override
    public BehaviourBinding generaliseBinding() {
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
