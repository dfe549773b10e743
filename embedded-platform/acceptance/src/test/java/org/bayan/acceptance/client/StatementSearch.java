package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The module's own search for statements. */
public final class StatementSearch {
    private static final String PATH = "/s/bayan/search";

    private final Http http;

    StatementSearch(Http http) {
        this.http = http;
    }

    /**
     * @param parameters names and values in turn
     */
    public Answer answer(String... parameters) {
        StringBuilder query = new StringBuilder(PATH);
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? '?' : '&')
                    .append(Http.encoded(parameters[i]))
                    .append('=')
                    .append(Http.encoded(parameters[i + 1]));
        }
        return http.get(query.toString());
    }

    public JsonNode find(String... parameters) {
        return answer(parameters).expect(200).json();
    }

    public List<String> ids(String... parameters) {
        List<String> ids = new ArrayList<>();
        find(parameters).path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
