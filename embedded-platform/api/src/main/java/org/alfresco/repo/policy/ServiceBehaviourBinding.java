package org.alfresco.repo.policy;

/** A binding to a service, so to every class. Only the platform makes it. */
public class ServiceBehaviourBinding implements BehaviourBinding {
    ServiceBehaviourBinding() {}

    @Override
    public BehaviourBinding generaliseBinding() {
        return null;
    }
}
