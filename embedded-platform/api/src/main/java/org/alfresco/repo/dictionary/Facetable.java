package org.alfresco.repo.dictionary;

import java.util.Locale;

/** Whether a property may be used as a facet. */
public enum Facetable {
    TRUE,
    UNSET,
    FALSE;

    public static String serializer(Facetable facetable) {
        return facetable == null ? null : facetable.name().toLowerCase(Locale.ROOT);
    }

    public static Facetable deserializer(String value) {
        return value == null ? null : valueOf(value.toUpperCase(Locale.ROOT));
    }
}
