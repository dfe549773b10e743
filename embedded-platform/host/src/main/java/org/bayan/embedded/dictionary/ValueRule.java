package org.bayan.embedded.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;

/** What all constraints have in common: they look at every value of a multiple property, and let null pass. */
abstract class ValueRule implements Constraint {
    private final String shortName;
    private final Map<String, Object> parameters;

    ValueRule(String shortName, Map<String, Object> parameters) {
        this.shortName = shortName;
        this.parameters = parameters;
    }

    abstract void check(Object value);

    @Override
    public final void evaluate(Object value) {
        if (value instanceof Collection) {
            ((Collection<?>) value).forEach(this::evaluate);
        } else if (value != null) {
            check(value);
        }
    }

    @Override
    public String getTitle() {
        return null;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    @Override
    public void initialize() {
        // The parameters are read when the constraint is made.
    }

    static String text(Object value) {
        return DefaultTypeConverter.INSTANCE.convert(String.class, value);
    }

    static double number(Object value, String shortName) {
        try {
            return Double.parseDouble(String.valueOf(value));
        } catch (NumberFormatException notANumber) {
            throw new DictionaryException("The constraint " + shortName + " needs a number, but has " + value);
        }
    }

    static ConstraintException refusal(String message) {
        return new ConstraintException(message);
    }
}
