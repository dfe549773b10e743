package org.alfresco.util;

/** Refuses a bean that was configured without a mandatory property. */
public class PropertyCheck {
    public static final String ERR_PROPERTY_NOT_SET = "system.err.property_not_set";

    public static void mandatory(Object target, String propertyName, Object value) {
        if (value == null
                || value instanceof String && (((String) value).isBlank() || !isValidPropertyString((String) value))) {
            throw new IllegalStateException("The property " + propertyName + " of " + target + " has not been set");
        }
    }

    public static boolean isValidPropertyString(String value) {
        return value != null && !(value.startsWith("${") && value.endsWith("}"));
    }

    public static String getPropertyName(String value) {
        return value.startsWith("${") && value.endsWith("}") ? value.substring(2, value.length() - 1) : value;
    }
}
