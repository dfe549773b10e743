package org.bayan.embedded.dictionary;

import java.util.Map;

/** A text must have a number of characters between a least and a greatest one, both included. */
final class LengthRule extends ValueRule {
    private final int least;
    private final int greatest;

    LengthRule(String shortName, Map<String, Object> parameters) {
        super(shortName, parameters);
        least = (int) number(parameters.getOrDefault("minLength", 0), shortName);
        greatest = (int) number(parameters.getOrDefault("maxLength", Integer.MAX_VALUE), shortName);
    }

    @Override
    public String getType() {
        return "LENGTH";
    }

    @Override
    public Map<String, Object> getParameters() {
        return Map.of("minLength", least, "maxLength", greatest);
    }

    @Override
    void check(Object value) {
        int length = text(value).length();
        if (length < least || length > greatest) {
            throw refusal("String length of " + length + " is not in range [" + least + "; " + greatest + "]");
        }
    }
}
