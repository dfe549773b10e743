package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;

/** Brings values into the Java type that the model gives their property. */
final class PropertyValues {
    private final DictionaryService dictionary;

    PropertyValues(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    Map<QName, Serializable> convert(Map<QName, Serializable> properties) {
        Map<QName, Serializable> converted = new LinkedHashMap<>();
        properties.forEach((name, value) -> converted.put(name, convert(name, value)));
        return converted;
    }

    private Serializable convert(QName name, Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (value == null || definition == null) {
            return value;
        }
        try {
            return definition.isMultiValued() ? all(definition, value) : one(definition, value);
        } catch (TypeConversionException problem) {
            throw new TypeConversionException(
                    "The property value is not compatible with the type defined for the property: \n   property: "
                            + name
                            + "\n   value: " + value + "\n   value type: " + value.getClass()
                            + "\n   required type: " + definition.getDataType().getName(),
                    problem);
        }
    }

    private static Serializable all(PropertyDefinition definition, Serializable value) {
        ArrayList<Serializable> values = new ArrayList<>();
        for (Object each : value instanceof Collection ? (Collection<?>) value : java.util.List.of(value)) {
            values.add(one(definition, (Serializable) each));
        }
        return values;
    }

    private static Serializable one(PropertyDefinition definition, Serializable value) {
        DataTypeDefinition type = definition.getDataType();
        if (value == null || type.getName().equals(DataTypeDefinition.ANY)) {
            return value;
        }
        if (value instanceof Collection) {
            throw new TypeConversionException("A single-valued property may not be a collection: " + definition);
        }
        return (Serializable) DefaultTypeConverter.INSTANCE.convert(type, value);
    }
}
