package org.alfresco.service.cmr.repository.datatype;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

/** A table of conversions between Java types. */
public class TypeConverter {
    public final <T> T convert(Class<T> c, Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final <T> Collection<T> convert(Class<T> c, Collection<?> values) {
        throw new UnsupportedOperationException("TODO");
    }

    public final Collection<?> convert(DataTypeDefinition propertyType, Object[] values) {
        throw new UnsupportedOperationException("TODO");
    }

    public final Object convert(DataTypeDefinition propertyType, Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final Collection<?> convert(DataTypeDefinition propertyType, Collection<?> values) {
        throw new UnsupportedOperationException("TODO");
    }

    public final boolean booleanValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final char charValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final byte byteValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final short shortValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final int intValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final long longValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final float floatValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final double doubleValue(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final boolean isMultiValued(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final int size(Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final <T> Collection<T> getCollection(Class<T> c, Object value) {
        throw new UnsupportedOperationException("TODO");
    }

    public final <F, T> void addConverter(Class<F> source, Class<T> destination, Converter<F, T> converter) {
        throw new UnsupportedOperationException("TODO");
    }

    public final <F, I, T> Converter<F, T> addDynamicTwoStageConverter(
            Class<F> source, Class<I> intermediate, Class<T> destination) {
        throw new UnsupportedOperationException("TODO");
    }

    public <F, T> Converter<F, T> getConverter(Class<F> source, Class<T> dest) {
        throw new UnsupportedOperationException("TODO");
    }

    public final <T> Converter<Object, T> getConverter(Object value, Class<T> dest) {
        throw new UnsupportedOperationException("TODO");
    }

    public Map<Class<?>, Map<Class<?>, Converter<?, ?>>> getConverters() {
        throw new UnsupportedOperationException("TODO");
    }

    /** One conversion. */
    public interface Converter<F, T> {
        T convert(F source);
    }

    /** A conversion by way of a third type, chosen when it runs. */
    protected class DynamicTwoStageConverter<F, I, T> implements Converter<F, T> {
        public Class<F> getFrom() {
            throw new UnsupportedOperationException("TODO");
        }

        public Class<I> getIntermediate() {
            throw new UnsupportedOperationException("TODO");
        }

        public Class<T> getTo() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public T convert(F source) {
            throw new UnsupportedOperationException("TODO");
        }
    }

    /** A conversion by way of a third type. */
    public static class TwoStageConverter<F, I, T> implements Converter<F, T> {
        @Override
        public T convert(F source) {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
