package org.bayan.embedded.http.webscript.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.ClassFeatures;

/** The fields of a form, from the definitions of properties and associations. */
final class FormFieldReader {
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    FormFieldReader(DictionaryService dictionary, NamespaceService namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** The field of this name, if the type has one. The name may begin with {@code prop:} or {@code assoc:}. */
    Optional<Map<String, Object>> field(ClassFeatures features, String name) {
        String[] parts = name.split(":");
        QName qualified = QName.createQName(parts.length == 3 ? parts[1] + ":" + parts[2] : name, namespaces);
        PropertyDefinition property = features.properties().get(qualified);
        if (property != null) {
            return Optional.of(property(property));
        }
        return Optional.ofNullable(features.associations().get(qualified)).map(this::association);
    }

    /** Every field of a type, properties first. */
    List<Map<String, Object>> all(ClassFeatures features) {
        List<Map<String, Object>> fields = new ArrayList<>();
        features.properties().values().forEach(property -> fields.add(property(property)));
        features.associations().values().forEach(association -> fields.add(association(association)));
        return fields;
    }

    private Map<String, Object> property(PropertyDefinition property) {
        String name = property.getName().toPrefixString(namespaces);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("label", label(property.getTitle(dictionary), name));
        putIfPresent(field, "description", property.getDescription(dictionary));
        if (property.getIndexTokenisationMode() != null) {
            field.put(
                    "indexTokenisationMode", property.getIndexTokenisationMode().toString());
        }
        field.put("protectedField", property.isProtected());
        putIfPresent(field, "defaultValue", property.getDefaultValue());
        field.put("dataKeyName", "prop_" + name.replace(':', '_'));
        field.put("type", "property");
        field.put("dataType", property.getDataType().getName().getLocalName());
        List<Map<String, Object>> constraints = property.getConstraints().stream()
                .map(FormFieldReader::constraint)
                .toList();
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        field.put("mandatory", property.isMandatory());
        field.put("repeating", property.isMultiValued());
        return field;
    }

    private static Map<String, Object> constraint(ConstraintDefinition constraint) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("type", constraint.getConstraint().getType());
        Map<String, Object> parameters = constraint.getConstraint().getParameters();
        if (parameters != null && !parameters.isEmpty()) {
            shown.put("parameters", parameters);
        }
        return shown;
    }

    private Map<String, Object> association(AssociationDefinition association) {
        String name = association.getName().toPrefixString(namespaces);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("label", label(association.getTitle(dictionary), name));
        putIfPresent(field, "description", association.getDescription(dictionary));
        field.put("protectedField", association.isProtected());
        field.put("dataKeyName", "assoc_" + name.replace(':', '_'));
        field.put("type", "association");
        field.put("endpointType", association.getTargetClass().getName().toPrefixString(namespaces));
        field.put("endpointDirection", "TARGET");
        field.put("endpointMandatory", association.isTargetMandatory());
        field.put("endpointMany", association.isTargetMany());
        return field;
    }

    private static String label(String title, String name) {
        return title == null || title.isEmpty() ? name : title;
    }

    private static void putIfPresent(Map<String, Object> field, String member, String value) {
        if (value != null) {
            field.put(member, value);
        }
    }
}
