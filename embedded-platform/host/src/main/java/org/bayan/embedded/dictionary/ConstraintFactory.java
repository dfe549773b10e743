package org.bayan.embedded.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.w3c.dom.Element;

/** Makes the constraint that a model declares. Constraints of an own Java class are not supported. */
final class ConstraintFactory {
    private ConstraintFactory() {}

    static Constraint make(String type, String shortName, Element declaration) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element parameter : ModelReader.all(declaration, "parameter")) {
            List<Element> list = ModelReader.all(parameter, "list", "value");
            Object value = list.isEmpty()
                    ? ModelReader.text(parameter, "value")
                    : new ArrayList<>(list.stream()
                            .map(each -> each.getTextContent().strip())
                            .toList());
            parameters.put(parameter.getAttribute("name"), value);
        }
        switch (type) {
            case "REGEX":
                return new RegexRule(shortName, parameters);
            case "LIST":
                return new ListRule(shortName, parameters);
            case "MINMAX":
                return new RangeRule(shortName, parameters);
            case "LENGTH":
                return new LengthRule(shortName, parameters);
            default:
                throw new DictionaryException("The constraint " + shortName + " has the type " + type
                        + ", which is not supported here. Known types: REGEX, LIST, MINMAX, LENGTH.");
        }
    }
}
