package org.bayan.embedded.http.rest.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.workflow.WorkflowParts;
import org.bayan.embedded.workflow.task.TaskType;

/** Reads the values of variables that callers send, by the type that the task's type or the caller gives them. */
final class SentValues {
    private final WorkflowParts parts;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;
    private final VariableMapper mapper;

    SentValues(WorkflowParts parts, DictionaryService dictionary, NamespaceService namespaces, VariableMapper mapper) {
        this.parts = parts;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.mapper = mapper;
    }

    /** A variable as callers send it. */
    record Sent(String name, Object value, String type, String scope) {
        boolean isGlobal() {
            return "global".equals(scope);
        }

        /** @throws RestException with status 400 if it has no name, or its scope is neither of the two */
        Sent ofTask() {
            if (!isGlobal() && !"local".equals(scope)) {
                throw RestException.invalid("Variable scope is required and can only be 'local' or 'global'.");
            }
            return this;
        }
    }

    /** The start properties among what a caller sends; what the start task's type does not know is left out. */
    Map<QName, Serializable> startProperties(Map<String, Object> variables, TaskType type) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach((name, value) -> {
            QName qualified = parts.names().name(name);
            if (type.associations().containsKey(qualified)) {
                properties.put(qualified, actors(type.associations().get(qualified), name, value));
            } else if (type.properties().containsKey(qualified)) {
                DataTypeDefinition expected = type.properties().get(qualified).getDataType();
                properties.put(qualified, isDate(expected) ? date(value) : (Serializable) value);
            }
        });
        return properties;
    }

    /** The value as the engine keeps it. */
    Object value(Sent sent, TaskType type) {
        if (sent.name() == null) {
            throw RestException.invalid("Variable name is required.");
        }
        QName qualified = parts.names().name(sent.name());
        AssociationDefinition association = type.associations().get(qualified);
        if (association != null) {
            return parts.nodes().toEngine(actors(association, sent.name(), sent.value()));
        }
        DataTypeDefinition expected = type(sent, type, qualified);
        Object value = isDate(expected)
                ? date(sent.value())
                : sent.value() instanceof Collection<?> several
                        ? new ArrayList<>(DefaultTypeConverter.INSTANCE.convert(expected, several))
                        : DefaultTypeConverter.INSTANCE.convert(expected, sent.value());
        return parts.nodes().toEngine(value);
    }

    JsonEntity shown(Sent sent, Object value, TaskType type) {
        return mapper.one(sent.name(), value, type, sent.scope());
    }

    private DataTypeDefinition type(Sent sent, TaskType type, QName qualified) {
        DataTypeDefinition expected = type.properties().containsKey(qualified)
                ? type.properties().get(qualified).getDataType()
                : null;
        if (expected != null) {
            String name = expected.getName().toPrefixString(namespaces);
            if (sent.type() != null && !sent.type().equals(name)) {
                throw RestException.invalid("type of variable " + sent.name() + " should be " + name);
            }
            return expected;
        }
        DataTypeDefinition given = null;
        try {
            given = dictionary.getDataType(
                    sent.type() == null
                            ? VariableMapper.typeOf(sent.value())
                            : QName.createQName(sent.type(), namespaces));
        } catch (NamespaceException | InvalidTypeException unknown) {
            throw RestException.invalid("Unsupported type of variable: '" + sent.type() + "'.");
        }
        if (given == null) {
            throw RestException.invalid("Unsupported type of variable: '" + sent.type() + "'.");
        }
        return given;
    }

    private static boolean isDate(DataTypeDefinition type) {
        return Date.class.getName().equals(type.getJavaClassName());
    }

    private static Date date(Object value) {
        if (value == null) {
            return null;
        }
        try {
            return ISO8601DateFormat.parse(value.toString());
        } catch (RuntimeException unreadable) {
            throw RestException.invalid("'" + value + "' is not a date like 2026-05-31T12:00:00.000Z");
        }
    }

    private Serializable actors(AssociationDefinition association, String name, Object value) {
        QName target = association.getTargetClass().getName();
        boolean person = target.equals(ContentModel.TYPE_PERSON);
        if (value == null || !person && !target.equals(ContentModel.TYPE_AUTHORITY_CONTAINER)) {
            return value instanceof String text && NodeRef.isNodeRef(text) ? new NodeRef(text) : (Serializable) value;
        }
        String kind = person ? "person user id" : "authority id";
        if (!association.isTargetMany()) {
            return actor(value, kind);
        }
        if (!(value instanceof List<?> several)) {
            throw RestException.invalid(name + " should have an array value");
        }
        ArrayList<NodeRef> all = new ArrayList<>();
        several.forEach(each -> all.add(actor(each, kind)));
        return all;
    }

    private NodeRef actor(Object name, String kind) {
        NodeRef node = parts.actors().node(name.toString());
        if (node == null) {
            throw RestException.invalid(name + " is not a valid " + kind);
        }
        return node;
    }
}
