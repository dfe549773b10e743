package org.bayan.embedded.http.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Compares two answers. Equal means the same status, the same media type, and the same JSON shape and values. Members that may
 * differ from server to server (versions, error texts, log ids) are compared by presence and kind only.
 */
final class AnswerComparison {
    private static final Set<String> OPTIONAL = Set.of("mimeTypeName");
    private static final Set<String> LOOSE = Set.of(
            "logId",
            "stackTrace",
            "descriptionURL",
            "briefSummary",
            "errorKey",
            "version",
            "license",
            "modules",
            "status",
            "edition",
            "callstack",
            "server",
            "time",
            "message",
            "exception",
            "sizeInBytes",
            "totalItems",
            "mimeTypeName",
            "encoding",
            "quota",
            "schema",
            "statusText",
            "startedAt",
            "endedAt",
            "dueAt",
            "durationInMs");
    private static final Set<String> UNORDERED = Set.of("aspectNames", "allowableOperations", "settable");
    private static final Pattern IDENTITY = Pattern.compile("<(id|proc|ticket)\\d+>");
    /** Processes, their definitions and tasks have serial numbers, which depend on how many the engine gave before. */
    private static final Set<String> NUMBERED =
            Set.of("id", "processId", "processDefinitionId", "deploymentId", "item");

    private static final Pattern SERIAL = Pattern.compile("(?<=^|:)\\d+$");
    private static final Pattern HASH = Pattern.compile("@[0-9a-f]+$");
    private static final int SHOWN = 60;

    private final List<String> differences = new ArrayList<>();

    private AnswerComparison() {}

    static List<String> differences(RecordedAnswer wanted, RecordedAnswer got) {
        AnswerComparison comparison = new AnswerComparison();
        if (got == null) {
            comparison.differences.add("not recorded");
            return comparison.differences;
        }
        if (wanted.status() != got.status()) {
            comparison.differences.add("status " + wanted.status() + " <> " + got.status());
        }
        if (!wanted.type().equals(got.type())) {
            comparison.differences.add("type " + wanted.type() + " <> " + got.type());
        }
        if (!wanted.body().isTextual() || wanted.type().equals("text/plain")) {
            comparison.compare(wanted.body(), got.body(), "");
        }
        if (wanted.status() < 400) {
            comparison.compare(wanted.headers(), got.headers(), "headers");
        }
        return comparison.differences;
    }

    private void compare(JsonNode wanted, JsonNode got, String path) {
        if (wanted.getNodeType() != got.getNodeType()) {
            differ(path, wanted, got);
        } else if (!LOOSE.contains(path.substring(path.lastIndexOf('.') + 1))) {
            compareValues(wanted, got, path);
        }
    }

    private void compareValues(JsonNode wanted, JsonNode got, String path) {
        if (wanted instanceof ObjectNode) {
            compareMembers(wanted, got, path);
        } else if (wanted.isArray()) {
            compareLists(wanted, got, path);
        } else if (wanted.isTextual()) {
            compareTexts(wanted, got, path);
        } else if (wanted.isNumber() ? wanted.doubleValue() != got.doubleValue() : !wanted.equals(got)) {
            differ(path, wanted, got);
        }
    }

    private void compareMembers(JsonNode wanted, JsonNode got, String path) {
        Set<String> names = new TreeSet<>();
        wanted.fieldNames().forEachRemaining(names::add);
        got.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            boolean both = wanted.has(name) && got.has(name);
            if (both) {
                compare(wanted.get(name), got.get(name), path + "." + name);
            } else if (!OPTIONAL.contains(name)) {
                differences.add(path + "." + name + (wanted.has(name) ? ": missing" : ": not wanted"));
            }
        }
    }

    private void compareLists(JsonNode wanted, JsonNode got, String path) {
        boolean unordered = UNORDERED.contains(path.substring(path.lastIndexOf('.') + 1))
                || wanted.path(0).isTextual();
        List<JsonNode> a = list(wanted, unordered);
        List<JsonNode> b = list(got, unordered);
        if (a.size() != b.size()) {
            differences.add(path + ": " + a.size() + " entries <> " + b.size());
        }
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            compare(a.get(i), b.get(i), path + "[" + i + "]");
        }
    }

    private static List<JsonNode> list(JsonNode array, boolean sorted) {
        var stream = StreamSupport.stream(array.spliterator(), false);
        return sorted
                ? stream.sorted((a, b) -> a.asText().compareTo(b.asText())).toList()
                : stream.toList();
    }

    private void compareTexts(JsonNode wanted, JsonNode got, String path) {
        String a = wanted.textValue();
        String b = got.textValue();
        boolean identities = IDENTITY.matcher(a).find() && IDENTITY.matcher(b).find();
        boolean hashes =
                HASH.matcher(a).replaceFirst("@").equals(HASH.matcher(b).replaceFirst("@"));
        boolean serials = NUMBERED.contains(path.substring(path.lastIndexOf('.') + 1))
                && SERIAL.matcher(a).replaceFirst("#").equals(SERIAL.matcher(b).replaceFirst("#"));
        if (!identities && !hashes && !serials) {
            differ(path, wanted, got);
        }
    }

    private void differ(String path, JsonNode wanted, JsonNode got) {
        differences.add(path + ": " + shortened(wanted) + " <> " + shortened(got));
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
    }
}
