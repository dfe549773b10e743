package org.bayan.search;

import java.util.Arrays;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/** What a list of statements can be ordered by. */
public enum StatementSort {
    CREATED("created", ContentModel.PROP_CREATED, null),
    MODIFIED("modified", ContentModel.PROP_MODIFIED, null),
    NAME("name", ContentModel.PROP_NAME, null),
    CODE("code", BayanModel.PROP_REFERENCE_CODE, null),
    ISSUER("issuer", BayanModel.PROP_ISSUER_NAME, null),
    DATE("date", BayanModel.PROP_DATE_FROM, BayanModel.ASPECT_DATED);

    private final String key;
    private final QName property;
    private final QName aspect;

    StatementSort(String key, QName property, QName aspect) {
        this.key = key;
        this.property = property;
        this.aspect = aspect;
    }

    public static Optional<StatementSort> ofKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public QName property() {
        return property;
    }

    public Optional<QName> aspect() {
        return Optional.ofNullable(aspect);
    }
}
