package org.bayan.extraction;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a statement that extraction fills, each with the key it has in the evidence and in the web scripts. */
public enum Field {
    /** ISAD(G) 3.1.2. */
    TITLE("title", false),
    /** ISAD(G) 3.1.1: the code on a letterhead or registry line, unique in the archive. */
    REFERENCE_CODE("referenceCode", false),
    /** The ordinal in a series: decree 12 of 2011. Not unique. */
    DOCUMENT_NUMBER("documentNumber", false),
    /** ISAD(G) 3.1.3: the date of issue. */
    DATE("date", false),
    /** ISAD(G) 3.4.3, as BCP 47 tags in order of weight. */
    LANGUAGES("languages", true),
    DOCUMENT_TYPES("documentTypes", true),
    /** ISAD(G) 3.2.1: the body that speaks, as written. */
    ISSUER("issuer", false),
    PLACE("place", false),
    OCCASION("occasion", false),
    STATED_ENTITIES("statedEntities", true),
    STATED_PERSONS("statedPersons", true),
    STATED_EVENTS("statedEvents", true);

    private final String key;
    private final boolean many;

    Field(String key, boolean many) {
        this.key = key;
        this.many = many;
    }

    public String key() {
        return key;
    }

    /** Whether a statement may hold several values of it. */
    public boolean isMany() {
        return many;
    }

    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
