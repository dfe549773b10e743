package org.bayan.embedded.dictionary;

import java.util.Map;

/** A number must lie between a least and a greatest one, both included. */
final class RangeRule extends ValueRule {
    private final double least;
    private final double greatest;

    RangeRule(String shortName, Map<String, Object> parameters) {
        super(shortName, parameters);
        least = number(parameters.getOrDefault("minValue", -Double.MAX_VALUE), shortName);
        greatest = number(parameters.getOrDefault("maxValue", Double.MAX_VALUE), shortName);
    }

    @Override
    public String getType() {
        return "MINMAX";
    }

    @Override
    public Map<String, Object> getParameters() {
        return Map.of("minValue", least, "maxValue", greatest);
    }

    @Override
    void check(Object value) {
        double number = number(text(value), getShortName());
        if (number < least || number > greatest) {
            throw refusal("Numeric value '" + text(value) + "' is not in range [" + least + "; " + greatest + "]");
        }
    }
}
