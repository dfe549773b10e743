package org.alfresco.repo.dictionary;

import java.util.Locale;

/** Whether a property is indexed as words, as one value, or as both. */
public enum IndexTokenisationMode {
    TRUE,
    FALSE,
    BOTH;

    public static String serializer(IndexTokenisationMode indexTokenisationMode) {
        return indexTokenisationMode == null
                ? null
                : indexTokenisationMode.name().toLowerCase(Locale.ROOT);
    }

    public static IndexTokenisationMode deserializer(String value) {
        return value == null ? null : valueOf(value.toUpperCase(Locale.ROOT));
    }
}
