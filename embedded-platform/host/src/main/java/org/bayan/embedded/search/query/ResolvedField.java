package org.bayan.embedded.search.query;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** What the name of a field stands for. */
public sealed interface ResolvedField {

    record Own(OwnField field) implements ResolvedField {}

    /**
     * A property of the dictionary.
     *
     * @param part a part of a content property such as {@code .mimetype}, or empty
     */
    record Property(PropertyDefinition definition, String part) implements ResolvedField {
        public QName name() {
            return definition.getName();
        }

        public ValueKind kind() {
            return ValueKind.of(definition, part);
        }

        boolean hasType(QName type) {
            return definition.getDataType().getName().equals(type);
        }

        public boolean isContent() {
            return part.isEmpty() && hasType(DataTypeDefinition.CONTENT);
        }
    }

    /** A field that neither the index nor the dictionary knows: ACS finds nothing by it. */
    record Unknown(String name) implements ResolvedField {}
}
