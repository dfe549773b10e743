package org.bayan.embedded.http.webscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A URL with variables in braces, as a descriptor writes it. A variable may span several segments, as in ACS. */
final class UriTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]\\w*)\\}");

    private final String template;
    private final Pattern pattern;
    private final List<String> variables = new ArrayList<>();
    private final int literals;

    UriTemplate(String template) {
        this.template = template;
        StringBuilder regex = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        int end = 0;
        int count = 0;
        while (matcher.find()) {
            count += matcher.start() - end;
            regex.append(Pattern.quote(template.substring(end, matcher.start())))
                    .append("(.*?)");
            variables.add(matcher.group(1));
            end = matcher.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        this.literals = count + template.length() - end;
        this.pattern = Pattern.compile(regex.toString());
    }

    String text() {
        return template;
    }

    /** The part before the first variable. */
    String fixedPart() {
        int brace = template.indexOf('{');
        return brace < 0 ? template : template.substring(0, brace);
    }

    int literals() {
        return literals;
    }

    int variables() {
        return variables.size();
    }

    /** The variables' values, or nothing if the path does not fit; one variable may not have two values. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            String before = values.put(variables.get(i), matcher.group(i + 1));
            if (before != null && !before.equals(matcher.group(i + 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
