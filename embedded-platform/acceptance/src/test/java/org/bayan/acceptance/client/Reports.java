package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of statements. */
public final class Reports {
    private static final String PATH = "/s/bayan/reports/";

    private final Http http;

    Reports(Http http) {
        this.http = http;
    }

    /**
     * @param query without the question mark; may be empty
     */
    public Answer answer(String name, String query) {
        return http.get(PATH + name + "?" + query);
    }

    public JsonNode get(String name, String query) {
        return answer(name, query).expect(200).json();
    }

    /** How many statements have each value. */
    public Map<String, Integer> counts(String name, String query) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        get(name, query)
                .path("items")
                .forEach(item -> counts.put(
                        item.path("value").asText(), item.path("count").asInt()));
        return counts;
    }
}
