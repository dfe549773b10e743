package org.bayan.acceptance.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements through the module's web scripts. */
public final class Statements {
    private static final String PATH = "/s/bayan/statements/";

    private final Http http;

    Statements(Http http) {
        this.http = http;
    }

    public StatementAnswer get(String id) {
        return new StatementAnswer(answer(id).expect(200).json());
    }

    public Answer answer(String id) {
        return http.get(PATH + id);
    }

    public Answer extract(String id) {
        return http.post(PATH + id + "/extract", Map.of());
    }

    /** Decides for one value, or for none if it is null. */
    public Answer decide(String id, String field, String value) {
        Map<String, Object> body = new HashMap<>();
        body.put("value", value);
        return decide(id, field, body);
    }

    public Answer decide(String id, String field, List<String> values) {
        return decide(id, field, Map.of("values", values));
    }

    public Answer confirm(String id, String field) {
        return decide(id, field, Map.of("confirm", true));
    }

    public Answer decide(String id, String field, Map<String, ?> body) {
        return http.post(PATH + id + "/fields/" + Http.encoded(field), body);
    }

    public Answer decideWithBody(String id, String field, String contentType, byte[] body) {
        return http.post(PATH + id + "/fields/" + Http.encoded(field), contentType, body);
    }

    /** The plain text that offsets refer to. */
    public String text(String id) {
        return textAnswer(id).expect(200).json().path("text").asText();
    }

    public Answer textAnswer(String id) {
        return http.get(PATH + id + "/text");
    }
}
