package org.alfresco.repo.policy;

/** A binding to a type or aspect. Only the platform makes it. */
public class ClassBehaviourBinding implements BehaviourBinding {
    ClassBehaviourBinding() {}

    @Override
    public BehaviourBinding generaliseBinding() {
        return null;
    }
}
