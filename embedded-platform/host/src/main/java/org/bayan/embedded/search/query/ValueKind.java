package org.bayan.embedded.search.query;

import java.util.Set;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.search.index.IndexFields;

/** How the values of a property are indexed and so can be asked for. */
public enum ValueKind {
    /** Text that is found by its words. */
    WORDS,
    /** Text and other values that are found as a whole. */
    WHOLE,
    INTEGER,
    REAL,
    DATE;

    private static final Set<QName> INTEGERS = Set.of(DataTypeDefinition.INT, DataTypeDefinition.LONG);
    private static final Set<QName> REALS = Set.of(DataTypeDefinition.FLOAT, DataTypeDefinition.DOUBLE);
    private static final Set<QName> DATES = Set.of(DataTypeDefinition.DATE, DataTypeDefinition.DATETIME);
    private static final Set<QName> TEXTS =
            Set.of(DataTypeDefinition.TEXT, DataTypeDefinition.MLTEXT, DataTypeDefinition.CONTENT);

    static ValueKind of(PropertyDefinition definition, String part) {
        if (!part.isEmpty()) {
            return part.equals(IndexFields.SIZE) ? INTEGER : WHOLE;
        }
        QName type = definition.getDataType().getName();
        if (INTEGERS.contains(type)) {
            return INTEGER;
        }
        if (REALS.contains(type)) {
            return REAL;
        }
        if (DATES.contains(type)) {
            return DATE;
        }
        boolean whole = !TEXTS.contains(type)
                || type.equals(DataTypeDefinition.TEXT)
                        && definition.getIndexTokenisationMode() == IndexTokenisationMode.FALSE;
        return whole ? WHOLE : WORDS;
    }
}
