package org.bayan.embedded.http.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces what differs from run to run: ids, tickets, times, log numbers and the server's address. */
final class Placeholders {
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("id", Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
        KINDS.put("ticket", Pattern.compile("TICKET_[0-9a-f]{40}"));
        KINDS.put(
                "time",
                Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)"));
        KINDS.put("log", Pattern.compile("\\b\\d{8}\\b(?= )"));
        KINDS.put("proc", Pattern.compile("activiti\\$\\d+"));
    }

    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final String url;

    Placeholders(String url) {
        this.url = url;
    }

    JsonNode in(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(field -> copy.set(field.getKey(), in(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(one -> copy.add(in(one)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(in(node.textValue())) : node;
    }

    String in(String text) {
        String replaced =
                text.replace(url, "<alfresco>").replace(URI.create(url).getAuthority(), "<host>");
        for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
            replaced = kind.getValue()
                    .matcher(replaced)
                    .replaceAll(found -> Matcher.quoteReplacement(placeholder(kind.getKey(), found.group())));
        }
        return replaced;
    }

    private String placeholder(String kind, String value) {
        if (kind.equals("time") || kind.equals("log")) {
            return "<" + kind + ">";
        }
        return seen.computeIfAbsent(value, key -> "<" + kind + counts.merge(kind, 1, Integer::sum) + ">");
    }
}
