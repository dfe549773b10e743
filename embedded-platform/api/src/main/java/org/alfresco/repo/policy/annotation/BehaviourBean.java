package org.alfresco.repo.policy.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a bean whose methods are bound as behaviours. */
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BehaviourBean {
    String defaultType() default "";
}
