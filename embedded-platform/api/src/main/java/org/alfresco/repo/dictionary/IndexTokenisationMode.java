package org.alfresco.repo.dictionary;

/** Whether a property is indexed as words, as one value, or as both. */
public enum IndexTokenisationMode {
    TRUE,
    FALSE,
    BOTH;

    public static String serializer(IndexTokenisationMode indexTokenisationMode) {
        throw new UnsupportedOperationException("TODO");
    }

    public static IndexTokenisationMode deserializer(String value) {
        throw new UnsupportedOperationException("TODO");
    }
}
