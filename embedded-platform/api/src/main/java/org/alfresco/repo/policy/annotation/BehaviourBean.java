package org.alfresco.repo.policy.annotation;

/** Marks a bean whose methods are bound as behaviours. */
// TODO @java.lang.annotation.Target({TYPE})
// TODO @java.lang.annotation.Retention(RUNTIME)
public @interface BehaviourBean {
    String defaultType() default "";
}
