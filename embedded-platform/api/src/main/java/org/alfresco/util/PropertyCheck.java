package org.alfresco.util;

/** Refuses a bean that was configured without a mandatory property. */
public class PropertyCheck {
    public static final String ERR_PROPERTY_NOT_SET = "system.err.property_not_set";

    public static void mandatory(Object target, String propertyName, Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isValidPropertyString(String value) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getPropertyName(String value) {
        throw new UnsupportedOperationException("TODO");
    }
}
