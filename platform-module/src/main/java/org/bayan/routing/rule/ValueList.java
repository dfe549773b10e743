package org.bayan.routing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits the values of a line at commas of any script. What stands in quotation marks is one value as it is. */
final class ValueList {
    private static final Map<Character, Character> QUOTES = Map.of('"', '"', '«', '»', '“', '”', '„', '“');
    private static final String COMMAS = ",،";

    private final String text;
    private final List<String> values = new ArrayList<>();
    private int at;

    private ValueList(String text) {
        this.text = text;
    }

    /** Without empty values. */
    static List<String> of(String text) throws LineProblem {
        ValueList list = new ValueList(text);
        while (list.at < text.length()) {
            list.value();
        }
        return list.values;
    }

    private void value() throws LineProblem {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        while (at < text.length() && COMMAS.indexOf(text.charAt(at)) < 0) {
            Character close = QUOTES.get(text.charAt(at));
            if (close != null && value.toString().isBlank()) {
                value.setLength(0);
                quoted(close, value);
                quoted = true;
            } else {
                value.append(text.charAt(at++));
            }
        }
        at++;
        String found = quoted ? value.toString() : value.toString().strip();
        if (!found.isBlank()) {
            values.add(found.strip());
        }
    }

    /** A closing mark written twice stands for itself. */
    private void quoted(char close, StringBuilder value) throws LineProblem {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != close) {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == close) {
                value.append(c);
                at++;
            } else {
                return;
            }
        }
        throw new LineProblem(RoutingProblem.Reason.QUOTE);
    }
}
