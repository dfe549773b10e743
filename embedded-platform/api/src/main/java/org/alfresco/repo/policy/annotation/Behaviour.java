package org.alfresco.repo.policy.annotation;

/** Binds the annotated method as a behaviour; for beans marked with {@link BehaviourBean}. */
// TODO @java.lang.annotation.Target({METHOD})
// TODO @java.lang.annotation.Retention(RUNTIME)
public @interface Behaviour {
    boolean isService() default false;

    String assocType() default "cm:contains";

    org.alfresco.repo.policy.Behaviour.NotificationFrequency notificationFrequency() default
            org.alfresco.repo.policy.Behaviour.NotificationFrequency.EVERY_EVENT;

    String name() default "";

    String type() default "";

    String policy() default "";

    BehaviourKind kind();
}
