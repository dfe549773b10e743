package org.bayan.embedded.http.rest.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.workflow.WorkflowParts;
import org.bayan.embedded.workflow.task.TaskType;

/** Shows process variables: names, types by the task's type or by the value, people by their user names. */
final class VariableMapper {
    private static final Map<Class<?>, QName> TYPES = Map.of(
            String.class, DataTypeDefinition.TEXT,
            Integer.class, DataTypeDefinition.INT,
            Long.class, DataTypeDefinition.LONG,
            Double.class, DataTypeDefinition.DOUBLE,
            Float.class, DataTypeDefinition.FLOAT,
            Boolean.class, DataTypeDefinition.BOOLEAN,
            QName.class, DataTypeDefinition.QNAME);

    private final WorkflowParts parts;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    VariableMapper(WorkflowParts parts, DictionaryService dictionary, NamespaceService namespaces) {
        this.parts = parts;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** @param scope {@code local} or {@code global}; null for variables of a run */
    List<JsonEntity> all(Map<String, Object> variables, TaskType type, String scope) {
        List<JsonEntity> shown = new ArrayList<>();
        variables.forEach((name, value) -> {
            if (!name.equals(ActivitiConstants.VAR_TENANT_DOMAIN)) {
                shown.add(one(name, value, type, scope));
            }
        });
        return shown;
    }

    JsonEntity one(String name, Object value, TaskType type, String scope) {
        QName qualified = parts.names().name(name);
        PropertyDefinition property = type.properties().get(qualified);
        AssociationDefinition association = type.associations().containsKey(qualified)
                ? type.associations().get(qualified)
                : property == null ? dictionary.getAssociation(qualified) : null;
        QName typeName = property != null
                ? property.getDataType().getName()
                : association != null ? association.getTargetClass().getName() : typeOf(value);
        return new JsonEntity()
                .put("scope", scope)
                .put("name", name)
                .put("type", typeName.toPrefixString(namespaces))
                .put("value", property == null && association != null ? target(value, association) : shown(value));
    }

    static QName typeOf(Object value) {
        if (value instanceof Collection<?> several && !several.isEmpty()) {
            return typeOf(several.iterator().next());
        }
        if (value instanceof Date) {
            return DataTypeDefinition.DATETIME;
        }
        if (value instanceof NodeRef || value instanceof ActivitiScriptNode) {
            return DataTypeDefinition.NODE_REF;
        }
        return value == null ? DataTypeDefinition.ANY : TYPES.getOrDefault(value.getClass(), DataTypeDefinition.ANY);
    }

    private Object target(Object value, AssociationDefinition association) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> target(each, association)).toList();
        }
        boolean person = association.getTargetClass().getName().equals(ContentModel.TYPE_PERSON);
        return value instanceof ActivitiScriptNode node && !(person && node.exists())
                ? node.getNodeRef().toString()
                : shown(value);
    }

    private Object shown(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::shown).toList();
        }
        if (value instanceof ActivitiScriptNode node) {
            return shown(node);
        }
        if (value instanceof QName name) {
            return name.toPrefixString(namespaces);
        }
        return value instanceof NodeRef ref ? ref.toString() : value;
    }

    private static String shown(ActivitiScriptNode node) {
        if (node.exists()) {
            Object user = node.getProperties().get(ContentModel.PROP_USERNAME.toString());
            Object group = node.getProperties().get(ContentModel.PROP_AUTHORITY_NAME.toString());
            if (user != null || group != null) {
                return String.valueOf(user == null ? group : user);
            }
        }
        return node.getNodeRef().toString();
    }
}
