package org.bayan.embedded.dictionary;

import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.springframework.extensions.surf.util.I18NUtil;

/** A value must match an expression, or must not. */
final class RegexRule extends ValueRule {
    /** A constraint may have a message of its own under this key and its name. */
    private static final String OWN_MESSAGE = "d_dictionary.constraint.regex.error.";

    private final Pattern expression;
    private final boolean requiresMatch;

    RegexRule(String shortName, Map<String, Object> parameters) {
        super(shortName, parameters);
        Object text = parameters.get("expression");
        if (text == null) {
            throw new DictionaryException("The constraint " + shortName + " lacks its expression");
        }
        this.expression = Pattern.compile(text.toString(), Pattern.DOTALL);
        this.requiresMatch = !"false".equals(parameters.get("requiresMatch"));
        parameters.put("requiresMatch", requiresMatch);
    }

    @Override
    public String getType() {
        return "REGEX";
    }

    @Override
    void check(Object value) {
        if (expression.matcher(text(value)).matches() != requiresMatch) {
            String own = I18NUtil.getMessage(OWN_MESSAGE + getShortName(), text(value));
            throw refusal(
                    own != null
                            ? own
                            : "Value '" + text(value) + "' " + (requiresMatch ? "does not match" : "matches")
                                    + " regular expression: " + expression);
        }
    }
}
