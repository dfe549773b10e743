package org.alfresco.repo.policy.annotation;

/** What an annotated behaviour is bound to. */
public enum BehaviourKind {
    CLASS,
    ASSOCIATION;
}
