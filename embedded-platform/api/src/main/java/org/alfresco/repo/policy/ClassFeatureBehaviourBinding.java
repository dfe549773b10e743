package org.alfresco.repo.policy;

/** A binding to a property or association of a type or aspect. Only the platform makes it. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    ClassFeatureBehaviourBinding() {}
}
