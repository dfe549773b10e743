package org.bayan.acceptance.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Searches in AFTS. */
public final class Search {
    private static final String PATH = "/api/-default-/public/search/versions/1/search";

    private final Http http;

    Search(Http http) {
        this.http = http;
    }

    /** Whether a query finds anything: one entry is asked for, so that the answer costs little however many there are. */
    public boolean findsAny(String afts) {
        return !http.post(
                        PATH,
                        Map.of(
                                "query", Map.of("query", afts, "language", "afts"),
                                "paging", Map.of("maxItems", 1)))
                .expect(200)
                .json()
                .path("list")
                .path("entries")
                .isEmpty();
    }

    /** Ids of the nodes that a query finds, at most a hundred. */
    public List<String> ids(String afts) {
        List<String> ids = new ArrayList<>();
        http.post(PATH, Map.of("query", Map.of("query", afts, "language", "afts")))
                .expect(200)
                .json()
                .path("list")
                .path("entries")
                .forEach(e -> ids.add(e.path("entry").path("id").asText()));
        return ids;
    }
}
