package org.alfresco.repo.dictionary;

/** Whether a property may be used as a facet. */
public enum Facetable {
    TRUE,
    UNSET,
    FALSE;

    public static String serializer(Facetable facetable) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Facetable deserializer(String value) {
        throw new UnsupportedOperationException("TODO");
    }
}
