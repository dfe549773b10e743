package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The review of statements, and their histories. */
public final class Reviews {
    private static final String PATH = "/s/bayan/statements/";

    private final Http http;

    Reviews(Http http) {
        this.http = http;
    }

    /** A step of the review. */
    public Answer step(String statement, String action, String note) {
        Map<String, Object> body = new HashMap<>();
        body.put("action", action);
        body.put("note", note);
        return http.post(PATH + statement + "/review", body);
    }

    /** The start of one review of several statements. */
    public Answer start(Map<String, Object> body) {
        return http.post("/s/bayan/reviews", body);
    }

    /** The tasks that the caller has or may take, as a page. */
    public JsonNode mine(String paging) {
        return http.get("/s/bayan/reviews?mine=true" + paging).expect(200).json();
    }

    public JsonNode history(String statement) {
        return http.get(PATH + statement + "/history").expect(200).json().path("items");
    }

    public String historyAsCsv(String statement) {
        return http.get(PATH + statement + "/history?format=csv").expect(200).text();
    }

    public Answer historyAnswer(String statement) {
        return http.get(PATH + statement + "/history");
    }
}
