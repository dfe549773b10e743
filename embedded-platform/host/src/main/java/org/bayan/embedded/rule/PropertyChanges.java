package org.bayan.embedded.rule;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;

/** What a change of properties means for rules. Empty content counts as none. */
final class PropertyChanges {
    private final DictionaryService dictionary;

    PropertyChanges(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** Whether a new node has all that rules wait for: content, or no content property at all. */
    boolean isComplete(Map<QName, Serializable> after) {
        boolean expected = after.entrySet().stream().anyMatch(e -> isContent(e.getKey()) && e.getValue() != null);
        return !expected || after.keySet().stream().anyMatch(name -> isContent(name) && content(after, name) != null);
    }

    /** Whether an older node has got content where it had none. */
    boolean hasFirstContent(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return after.keySet().stream()
                .anyMatch(name -> isContent(name) && content(before, name) == null && content(after, name) != null);
    }

    /** Whether content has changed or gone, or another property that users may write has changed. */
    boolean hasOtherChange(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().anyMatch(name -> {
            if (isContent(name)) {
                Serializable old = content(before, name);
                return old != null && !old.equals(content(after, name));
            }
            return !isKeptBySystem(name) && !Objects.equals(before.get(name), after.get(name));
        });
    }

    private boolean isContent(QName name) {
        PropertyDefinition definition = dictionary.getProperty(name);
        return definition != null
                && !definition.isMultiValued()
                && definition.getDataType().getName().equals(DataTypeDefinition.CONTENT);
    }

    private boolean isKeptBySystem(QName name) {
        PropertyDefinition definition = dictionary.getProperty(name);
        return name.equals(ContentModel.PROP_CASCADE_CRC) || definition != null && definition.isProtected();
    }

    private static Serializable content(Map<QName, Serializable> properties, QName name) {
        return properties.get(name) instanceof ContentData data && ContentData.hasContent(data) && data.getSize() > 0
                ? data
                : null;
    }
}
