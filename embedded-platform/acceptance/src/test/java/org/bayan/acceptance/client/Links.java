package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The links of statements through the module's web scripts. */
public final class Links {
    private static final String PATH = "/s/bayan/statements/";

    private final Http http;

    Links(Http http) {
        this.http = http;
    }

    public LinksAnswer get(String statement) {
        return new LinksAnswer(answer(statement).expect(200).json());
    }

    public Answer answer(String statement) {
        return http.get(PATH + statement + "/links");
    }

    /** A link by hand without a place in the text. */
    public Answer add(String statement, String authorityId, String role) {
        return add(statement, Map.of("authorityId", authorityId, "role", role));
    }

    public Answer add(String statement, Map<String, ?> body) {
        return http.post(PATH + statement + "/links", body);
    }

    public Answer decide(String statement, String linkId, String decision) {
        return decide(statement, linkId, Map.of("decision", decision));
    }

    public Answer choose(String statement, String linkId, String authorityId) {
        Map<String, Object> body = new HashMap<>();
        body.put("decision", "choose");
        body.put("authorityId", authorityId);
        return decide(statement, linkId, body);
    }

    public Answer decide(String statement, String linkId, Map<String, ?> body) {
        return http.post(PATH + statement + "/links/" + linkId, body);
    }

    public Answer relink(String statement) {
        return http.post(PATH + statement + "/relink", Map.of());
    }

    /** The links as the evidence of the answer shows them, whatever the statement. */
    public static LinksAnswer of(Answer answer) {
        JsonNode json = answer.expect(200).json();
        return new LinksAnswer(json);
    }
}
