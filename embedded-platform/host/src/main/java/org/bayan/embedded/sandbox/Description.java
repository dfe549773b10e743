package org.bayan.embedded.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the web script for statements answers, as far as the sandbox shows it.
 *
 * @param state pending, done, failed or skipped; empty while the file has not been considered
 * @param message why there is no text, for a person; empty where there is
 * @param problem key of that reason; empty likewise
 * @param conflicts keys of the fields that contradict themselves or another statement
 * @param fields values by field key, in the order of the answer
 */
record Description(
        String state, String message, String problem, List<String> conflicts, Map<String, List<String>> fields) {

    private static final String PENDING = "pending";

    static Description of(JsonNode answer) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        answer.path("fields").fields().forEachRemaining(field -> fields.put(field.getKey(), values(field.getValue())));
        return new Description(
                answer.path("state").asText(""),
                answer.path("message").asText(""),
                answer.path("evidence").path("problem").path("key").asText(""),
                texts(answer.path("conflictingFields")),
                fields);
    }

    boolean isFinal() {
        return !state.isEmpty() && !PENDING.equals(state);
    }

    private static List<String> values(JsonNode field) {
        if (field.hasNonNull("value")) {
            return List.of(field.get("value").asText());
        }
        return texts(field.path("values"));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
