package org.bayan.embedded.http.rest.nodes;

import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.ClassFeatures;
import org.bayan.embedded.http.rest.JsonEntity;

/** The {@code definition} of a node: every property that its type and aspects give it. */
final class NodeDefinitions {
    private final DictionaryService dictionary;
    private final QualifiedNames names;

    NodeDefinitions(DictionaryService dictionary, QualifiedNames names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    JsonEntity of(QName type, Set<QName> aspects) {
        List<JsonEntity> properties = ClassFeatures.of(type, aspects, dictionary).properties().values().stream()
                .filter(property -> !names.isHidden(property.getName()))
                .filter(property -> !property.getName().equals(ContentModel.PROP_CONTENT))
                .map(this::property)
                .toList();
        return new JsonEntity().put("properties", properties);
    }

    private JsonEntity property(PropertyDefinition property) {
        return new JsonEntity()
                .keep("id", names.prefixed(property.getName()))
                .put("title", property.getTitle(dictionary))
                .put("description", property.getDescription(dictionary))
                .put("defaultValue", property.getDefaultValue())
                .put("dataType", names.prefixed(property.getDataType().getName()))
                .keep("isMultiValued", property.isMultiValued())
                .keep("isMandatory", property.isMandatory())
                .keep("isMandatoryEnforced", property.isMandatoryEnforced())
                .keep("isProtected", property.isProtected())
                .put(
                        "constraints",
                        property.getConstraints().stream()
                                .filter(constraint -> constraint.getConstraint() != null)
                                .map(this::constraint)
                                .toList());
    }

    private JsonEntity constraint(ConstraintDefinition constraint) {
        return new JsonEntity()
                .put("id", names.prefixed(constraint.getRef() == null ? constraint.getName() : constraint.getRef()))
                .put("type", constraint.getConstraint().getType())
                .put("title", constraint.getTitle(dictionary))
                .put("description", constraint.getDescription(dictionary))
                .put("parameters", constraint.getConstraint().getParameters());
    }
}
