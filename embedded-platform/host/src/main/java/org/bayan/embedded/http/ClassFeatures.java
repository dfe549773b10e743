package org.bayan.embedded.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/**
 * Everything that a node has by its type, its type's mandatory aspects and its own aspects. The maps are hash maps over qualified
 * names because ACS's are, and it shows properties in their order.
 */
public record ClassFeatures(Map<QName, PropertyDefinition> properties, Map<QName, AssociationDefinition> associations) {
    /** The features of nodes of a type with these aspects. Aspects that no model defines have none. */
    public static ClassFeatures of(QName type, Collection<QName> aspects, DictionaryService dictionary) {
        ClassFeatures features = new ClassFeatures(new HashMap<>(), new HashMap<>());
        ClassDefinition definition = dictionary.getType(type);
        features.add(definition);
        Set<QName> all = new LinkedHashSet<>();
        definition.getDefaultAspects(true).forEach(aspect -> all.add(aspect.getName()));
        all.addAll(aspects);
        for (QName name : all) {
            AspectDefinition aspect = dictionary.getAspect(name);
            if (aspect != null) {
                features.add(aspect);
            }
        }
        return features;
    }

    private void add(ClassDefinition definition) {
        properties.putAll(definition.getProperties());
        definition.getAssociations().forEach((name, association) -> {
            if (!association.isChild()) {
                associations.put(name, association);
            }
        });
    }
}
