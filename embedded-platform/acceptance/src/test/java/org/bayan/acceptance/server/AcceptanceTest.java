package org.bayan.acceptance.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests against a running server. Its constructor may ask for the administrator's
 * {@link org.bayan.acceptance.client.Acs}, a {@link org.bayan.acceptance.support.TestFolder}, and
 * {@link org.bayan.acceptance.support.TestPeople}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AcsExtension.class)
public @interface AcceptanceTest {}
