package org.bayan.embedded.dictionary;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryException;

/** A value must be one of a list. */
final class ListRule extends ValueRule {
    private final List<?> allowed;
    private final boolean caseSensitive;

    ListRule(String shortName, Map<String, Object> parameters) {
        super(shortName, parameters);
        if (!(parameters.get("allowedValues") instanceof List)) {
            throw new DictionaryException("The constraint " + shortName + " lacks its list of allowedValues");
        }
        this.allowed = (List<?>) parameters.get("allowedValues");
        this.caseSensitive = !"false".equals(parameters.get("caseSensitive"));
        parameters.put("caseSensitive", caseSensitive);
        parameters.put("sorted", "true".equals(parameters.get("sorted")));
    }

    @Override
    public String getType() {
        return "LIST";
    }

    @Override
    void check(Object value) {
        String text = text(value);
        boolean found = allowed.stream()
                .map(Object::toString)
                .anyMatch(each -> caseSensitive ? each.equals(text) : each.equalsIgnoreCase(text));
        if (!found) {
            throw refusal("The value is not an allowed value: " + text);
        }
    }
}
