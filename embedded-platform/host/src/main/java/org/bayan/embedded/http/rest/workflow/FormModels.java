package org.bayan.embedded.http.rest.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.workflow.task.TaskType;

/** What a form for a task may ask: the properties and associations of its type, without those of every file. */
final class FormModels {
    private static final Set<String> FIELDS_OF_THEIR_OWN = Set.of("bpm_priority", "bpm_description", "bpm_dueDate");

    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    FormModels(DictionaryService dictionary, NamespaceService namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    List<JsonEntity> of(TaskType type) {
        Set<QName> hidden = hidden(type.type());
        List<JsonEntity> elements = new ArrayList<>();
        type.properties().forEach((name, property) -> {
            if (!hidden.contains(property.getContainerClass().getName())
                    && !FIELDS_OF_THEIR_OWN.contains(variable(name))) {
                elements.add(element(property));
            }
        });
        type.associations().forEach((name, association) -> {
            if (!hidden.contains(association.getSourceClass().getName())) {
                elements.add(element(association));
            }
        });
        return elements;
    }

    private String variable(QName name) {
        return name.toPrefixString(namespaces).replace(':', '_');
    }

    private JsonEntity element(PropertyDefinition property) {
        return new JsonEntity()
                .put("name", variable(property.getName()))
                .put("qualifiedName", property.getName().toString())
                .put("title", property.getTitle(dictionary))
                .put("dataType", property.getDataType().getName().toPrefixString(namespaces))
                .put("defaultValue", property.getDefaultValue())
                .put("allowedValues", allowedValues(property))
                .keep("required", property.isMandatory());
    }

    @SuppressWarnings("unchecked")
    private static List<String> allowedValues(PropertyDefinition property) {
        return property.getConstraints().stream()
                .map(ConstraintDefinition::getConstraint)
                .filter(constraint -> constraint != null && constraint.getType().equals("LIST"))
                .map(constraint -> (List<String>) constraint.getParameters().get("allowedValues"))
                .findFirst()
                .orElse(List.of());
    }

    private JsonEntity element(AssociationDefinition association) {
        return new JsonEntity()
                .put("name", variable(association.getName()))
                .put("qualifiedName", association.getName().toString())
                .put("title", association.getTitle(dictionary))
                .put("dataType", association.getTargetClass().getName().toPrefixString(namespaces))
                .keep("required", association.isTargetMandatory());
    }

    /** The types above {@code cm:content}, itself and its aspects. */
    private static Set<QName> hidden(ClassDefinition type) {
        Set<QName> hidden = new HashSet<>();
        boolean above = false;
        for (ClassDefinition each = type.getParentClassDefinition();
                each != null;
                each = each.getParentClassDefinition()) {
            if (each.getName().equals(ContentModel.TYPE_CONTENT)) {
                above = true;
                hidden.addAll(each.getDefaultAspectNames());
            }
            if (above) {
                hidden.add(each.getName());
            }
        }
        return hidden;
    }
}
