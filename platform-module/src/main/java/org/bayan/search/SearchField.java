package org.bayan.search;

import java.util.Arrays;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/** What a search can be narrowed by, with the property that holds it as one exact value, or as many. */
public enum SearchField {
    CODE("code", BayanModel.PROP_REFERENCE_CODE, null, false),
    NUMBER("number", BayanModel.PROP_DOCUMENT_NUMBER, null, false),
    TYPE("type", BayanModel.PROP_DOCUMENT_TYPES, null, true),
    LANGUAGE("language", BayanModel.PROP_LANGUAGES, null, true),
    ISSUER("issuer", BayanModel.PROP_ISSUER_NAME, null, false),
    PLACE("place", BayanModel.PROP_PLACE, null, false),
    MISSING("missing", BayanModel.PROP_MISSING_FIELDS, null, true),
    YEAR("year", BayanModel.PROP_DATE_YEARS, BayanModel.ASPECT_DATED, true),
    STATE("state", BayanModel.PROP_EXTRACTION_STATE, BayanModel.ASPECT_EXTRACTED, false),
    CONFLICT("conflict", BayanModel.PROP_CONFLICTING_FIELDS, BayanModel.ASPECT_CONFLICTING, true),
    AUTHORITY("authority", BayanModel.PROP_LINKED_AUTHORITY_IDS, BayanModel.ASPECT_LINKED, true),
    SUGGESTED("suggested", BayanModel.PROP_SUGGESTED_AUTHORITY_IDS, BayanModel.ASPECT_LINKED, true),
    REVIEW_STATE("reviewState", BayanModel.PROP_REVIEW_STATE, BayanModel.ASPECT_REVIEWED, false),
    REVIEWER("reviewer", BayanModel.PROP_REVIEWED_BY, BayanModel.ASPECT_REVIEWED, false);

    private final String key;
    private final QName property;
    private final QName aspect;
    private final boolean many;

    SearchField(String key, QName property, QName aspect, boolean many) {
        this.key = key;
        this.property = property;
        this.aspect = aspect;
        this.many = many;
    }

    public static Optional<SearchField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The name of the parameter and of the facet. */
    public String key() {
        return key;
    }

    public QName property() {
        return property;
    }

    /** The aspect that the property belongs to; empty where it is the type's own. */
    public Optional<QName> aspect() {
        return Optional.ofNullable(aspect);
    }

    /** Whether a statement may have several values of it. */
    public boolean isMany() {
        return many;
    }
}
