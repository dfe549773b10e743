package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a server answered.
 *
 * @param request method and address, for messages
 * @param body may be empty, never null
 */
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SHOWN = 600;

    /** This answer, if it has one of the given statuses; a test that goes on without it would only fail later. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(s -> s == status)) {
            String shown = text();
            throw new AssertionError(request + " answered " + status + " instead of " + Arrays.toString(statuses) + ": "
                    + shown.substring(0, Math.min(SHOWN, shown.length())));
        }
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(request + " answered " + status + " with what is no JSON: " + text(), e);
        }
    }

    /** The node of an answer of the REST API. */
    public Node node() {
        return new Node(json().path("entry"));
    }

    /** The sentence of a refusal, by the REST API or by a web script. */
    public String message() {
        JsonNode json = json();
        return json.has("error")
                ? json.path("error").path("briefSummary").asText()
                : json.path("message").asText();
    }
}
