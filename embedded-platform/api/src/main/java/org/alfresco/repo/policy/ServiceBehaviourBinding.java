package org.alfresco.repo.policy;

/** A binding to a service, so to every class. */
public class ServiceBehaviourBinding implements BehaviourBinding {
    @Override
    public BehaviourBinding generaliseBinding() {
        throw new UnsupportedOperationException("TODO");
    }

    public Object getService() {
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
