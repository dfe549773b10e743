package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A statement as the module's web scripts show it. */
public record StatementAnswer(JsonNode json) {
    public String state() {
        return json.path("state").asText(null);
    }

    public String message() {
        return json.path("message").asText(null);
    }

    /** Null where the field is empty, or one of many values. */
    public String value(String field) {
        return json.path("fields").path(field).path("value").asText(null);
    }

    /** Empty where the field is empty, or one of a single value. */
    public List<String> values(String field) {
        return Node.texts(json.path("fields").path(field).path("values"));
    }

    /** Null where the field is empty. */
    public String origin(String field) {
        return json.path("fields").path(field).path("origin").asText(null);
    }

    public boolean has(String field) {
        return json.path("fields").has(field);
    }

    public List<String> conflictingFields() {
        return Node.texts(json.path("conflictingFields"));
    }

    /** All evidence of a field, accepted and other. */
    public List<JsonNode> evidence(String field) {
        List<JsonNode> found = new ArrayList<>();
        evidence().forEach(e -> {
            if (field.equals(e.path("field").asText())) {
                found.add(e);
            }
        });
        return found;
    }

    public JsonNode evidence() {
        return json.path("evidence").path("fields");
    }

    /** The accepted evidence of a field. */
    public List<JsonNode> accepted(String field) {
        return evidence(field).stream()
                .filter(e -> "accepted".equals(e.path("state").asText()))
                .toList();
    }
}
