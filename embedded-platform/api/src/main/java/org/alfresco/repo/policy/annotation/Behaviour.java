package org.alfresco.repo.policy.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds the annotated method as a behaviour; for beans marked with {@link BehaviourBean}. */
@Target({ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
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
