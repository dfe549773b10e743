package org.alfresco.service.cmr.repository.datatype;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

/** A table of conversions between Java types. Null stays null; a value of the wanted type stays as it is. */
public class TypeConverter {
    private final Map<Class<?>, Map<Class<?>, Converter<?, ?>>> converters = new HashMap<>();

    public final Object convert(DataTypeDefinition propertyType, Object value) {
        return convert(javaType(propertyType), value);
    }

    public final Collection<?> convert(DataTypeDefinition propertyType, Collection<?> values) {
        return convert(javaType(propertyType), values);
    }

    private static Class<?> javaType(DataTypeDefinition propertyType) {
        String name = propertyType.getJavaClassName();
        try {
            return Class.forName(name, true, TypeConverter.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new TypeConversionException(
                    "The Java class " + name + " of " + propertyType.getName() + " is missing", missing);
        }
    }

    /** Throws a TypeConversionException when there is no conversion or the value does not allow it. */
    public final <T> T convert(Class<T> c, Object value) {
        if (value == null || c.isInstance(value)) {
            return c.cast(value);
        }
        Converter<Object, T> converter = getConverter(value, c);
        if (converter == null) {
            throw new TypeConversionException("There is no conversion registered for the value: \n   value class: "
                    + value.getClass().getName() + "\n   to class: " + c.getName() + "\n   value: " + value);
        }
        try {
            return converter.convert(value);
        } catch (TypeConversionException problem) {
            throw problem;
        } catch (RuntimeException problem) {
            throw new TypeConversionException("Failed to convert " + value + " to " + c.getName(), problem);
        }
    }

    public final <T> Collection<T> convert(Class<T> c, Collection<?> values) {
        if (values == null) {
            return null;
        }
        List<T> converted = new ArrayList<>(values.size());
        values.forEach(value -> converted.add(convert(c, value)));
        return converted;
    }

    public final boolean booleanValue(Object value) {
        return convert(Boolean.class, value);
    }

    public final int intValue(Object value) {
        return convert(Integer.class, value);
    }

    public final long longValue(Object value) {
        return convert(Long.class, value);
    }

    public final float floatValue(Object value) {
        return convert(Float.class, value);
    }

    public final double doubleValue(Object value) {
        return convert(Double.class, value);
    }

    public final boolean isMultiValued(Object value) {
        return value instanceof Collection;
    }

    public final int size(Object value) {
        return isMultiValued(value) ? ((Collection<?>) value).size() : 1;
    }

    /** The values of a collection, or the one value, converted. */
    public final <T> Collection<T> getCollection(Class<T> c, Object value) {
        if (value == null) {
            return List.of();
        }
        return isMultiValued(value) ? convert(c, (Collection<?>) value) : List.of(convert(c, value));
    }

    public final <F, T> void addConverter(Class<F> source, Class<T> destination, Converter<F, T> converter) {
        converters.computeIfAbsent(source, type -> new HashMap<>()).put(destination, converter);
    }

    public final <T> Converter<Object, T> getConverter(Object value, Class<T> dest) {
        @SuppressWarnings("unchecked")
        Converter<Object, T> converter =
                value == null ? null : (Converter<Object, T>) getConverter(value.getClass(), dest);
        return converter;
    }

    /** The conversion for the class, one of its superclasses or interfaces; null when there is none. */
    @SuppressWarnings("unchecked")
    public <F, T> Converter<F, T> getConverter(Class<F> source, Class<T> dest) {
        for (Class<?> type = source; type != null; type = type.getSuperclass()) {
            Converter<?, ?> found = direct(type, dest);
            for (Class<?> implemented : type.getInterfaces()) {
                found = found == null ? direct(implemented, dest) : found;
            }
            if (found != null) {
                return (Converter<F, T>) found;
            }
        }
        return null;
    }

    private Converter<?, ?> direct(Class<?> source, Class<?> destination) {
        return converters.getOrDefault(source, Map.of()).get(destination);
    }

    /** One conversion. */
    public interface Converter<F, T> {
        T convert(F source);
    }
}
