package org.bayan.acceptance.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * For tests of what is read out of a document. The others only need a description with the title of the first line, so that
 * they also hold a module whose reader and extractor are simple stand-ins: leave these out there with
 * {@code -DexcludedGroups=real-reading}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("real-reading")
public @interface NeedsRealReading {}
