package org.bayan.embedded.http.rest.actions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.nodes.QualifiedNames;

/** Action parameters between JSON and the types that the action declares. */
final class ActionParameters {
    private final QualifiedNames names;
    private final DictionaryService dictionary;

    ActionParameters(QualifiedNames names, DictionaryService dictionary) {
        this.names = names;
        this.dictionary = dictionary;
    }

    /** @throws RestException with status 400 if a parameter is unknown or has the wrong kind of value */
    Map<String, Serializable> read(ActionDefinition definition, Map<String, Object> sent) {
        Map<String, Serializable> values = new HashMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> values.put(name, read(definition, name, value)));
        }
        return values;
    }

    private Serializable read(ActionDefinition definition, String name, Object value) {
        ParameterDefinition parameter = definition.getParameterDefintion(name);
        if (parameter == null) {
            if (!definition.getAdhocPropertiesAllowed()) {
                throw RestException.invalid("Parameter " + name + " is not allowed for " + definition.getName());
            }
            return (Serializable) value;
        }
        if (parameter.isMultiValued() && value instanceof List<?> list) {
            ArrayList<Serializable> values = new ArrayList<>();
            list.forEach(one -> values.add(typed(parameter, one)));
            return values;
        }
        return typed(parameter, value);
    }

    private Serializable typed(ParameterDefinition parameter, Object value) {
        if (value == null) {
            return null;
        }
        QName type = parameter.getType();
        if (type.equals(DataTypeDefinition.QNAME)) {
            return names.parse(value.toString());
        }
        if (type.equals(DataTypeDefinition.NODE_REF)) {
            String text = value.toString();
            return NodeRef.isNodeRef(text)
                    ? new NodeRef(text)
                    : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, text);
        }
        try {
            return (Serializable) DefaultTypeConverter.INSTANCE.convert(dictionary.getDataType(type), value);
        } catch (TypeConversionException | NumberFormatException e) {
            throw RestException.invalid("Parameter " + parameter.getName() + " cannot be " + value);
        }
    }

    Map<String, Object> shown(Map<String, Serializable> values) {
        Map<String, Object> shown = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> shown.put(name, value instanceof QName qualified ? names.prefixed(qualified) : value));
        return shown;
    }
}
