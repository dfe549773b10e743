package org.alfresco.repo.policy;

/** A behaviour that calls a method of an object. */
public class JavaBehaviour extends BaseBehaviour {
    public JavaBehaviour(Object instance, String method, Behaviour.NotificationFrequency frequency) {
        // TODO
    }

    public JavaBehaviour(Object instance, String method) {
        // TODO
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        throw new UnsupportedOperationException("TODO");
    }
}
