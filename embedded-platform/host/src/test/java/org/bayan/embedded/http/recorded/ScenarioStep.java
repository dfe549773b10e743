package org.bayan.embedded.http.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One request of the recorded scenario. Texts may hold {@code ${step}}: the id that an earlier step answered with. */
record ScenarioStep(
        String step,
        String method,
        String url,
        String user,
        String password,
        JsonNode json,
        String text,
        String type,
        Map<String, String> headers,
        Map<String, String> form,
        Upload file,
        boolean unrecorded) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file of a multipart form. */
    record Upload(String field, String name, String type, String text) {}

    static List<ScenarioStep> all() throws IOException {
        List<ScenarioStep> steps = new ArrayList<>();
        for (String line : lines("scenario.jsonl")) {
            steps.add(JSON.readValue(line, ScenarioStep.class));
        }
        return steps;
    }

    static List<String> lines(String fact) throws IOException {
        try (var in = ScenarioStep.class.getResourceAsStream("/recorded/" + fact)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
