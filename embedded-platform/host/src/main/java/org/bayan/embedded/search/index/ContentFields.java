package org.bayan.embedded.search.index;

import java.util.function.Predicate;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** Tells the index fields with the words of content properties from those of other properties. */
public final class ContentFields implements Predicate<String> {
    private final DictionaryService dictionary;

    public ContentFields(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public boolean test(String field) {
        if (!field.startsWith(IndexFields.WORDS)) {
            return false;
        }
        PropertyDefinition definition =
                dictionary.getProperty(QName.createQName(field.substring(IndexFields.WORDS.length())));
        return definition != null && definition.getDataType().getName().equals(DataTypeDefinition.CONTENT);
    }
}
