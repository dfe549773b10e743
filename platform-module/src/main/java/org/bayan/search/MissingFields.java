package org.bayan.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;

/**
 * The fields of the description that a statement has no value in, of those that an archive asks of every document (ISAD(G) 3.1.1 to
 * 3.1.3, 3.2.1 and 3.4.3, and the document type). The database can look up only values that are there, so what is missing is stored.
 */
final class MissingFields {
    private static final Map<Field, QName> ESSENTIAL = essential();

    private MissingFields() {}

    private static Map<Field, QName> essential() {
        Map<Field, QName> fields = new LinkedHashMap<>();
        fields.put(Field.TITLE, ContentModel.PROP_TITLE);
        fields.put(Field.REFERENCE_CODE, BayanModel.PROP_REFERENCE_CODE);
        fields.put(Field.DATE, BayanModel.PROP_DATE_FROM);
        fields.put(Field.ISSUER, BayanModel.PROP_ISSUER_NAME);
        fields.put(Field.LANGUAGES, BayanModel.PROP_LANGUAGES);
        fields.put(Field.DOCUMENT_TYPES, BayanModel.PROP_DOCUMENT_TYPES);
        return fields;
    }

    static ArrayList<String> of(Map<QName, Serializable> properties) {
        ArrayList<String> missing = new ArrayList<>();
        ESSENTIAL.forEach((field, property) -> {
            if (isEmpty(properties.get(property))) {
                missing.add(field.key());
            }
        });
        return missing;
    }

    /** Whether a key names a field that is looked after. */
    static List<String> keys() {
        return ESSENTIAL.keySet().stream().map(Field::key).toList();
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof MLText text) {
            return text.values().stream().allMatch(MissingFields::isEmpty);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().allMatch(MissingFields::isEmpty);
        }
        return value == null || value.toString().isBlank();
    }
}
