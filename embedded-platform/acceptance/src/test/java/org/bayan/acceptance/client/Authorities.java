package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Authority records through Bayan's web scripts. */
public final class Authorities {
    private static final String PATH = "/s/bayan/authorities";

    private final Http http;

    Authorities(Http http) {
        this.http = http;
    }

    public Answer create(Map<String, Object> record) {
        return http.post(PATH, record);
    }

    /** The id of a new record. */
    public String createdId(Map<String, Object> record) {
        return create(record).expect(201).json().path("id").asText();
    }

    public Answer answer(String id) {
        return http.get(path(id));
    }

    public JsonNode get(String id) {
        return answer(id).expect(200).json();
    }

    public Answer change(String id, Map<String, Object> changes) {
        return http.post(path(id), changes);
    }

    /** One of merge, unmerge and deprecate. */
    public Answer act(String id, String action, Map<String, Object> body) {
        return http.post(path(id) + "/" + action, body);
    }

    /**
     * @param query as {@code q=...&kind=person}, encoded
     */
    public Answer list(String query) {
        return http.get(PATH + "?" + query);
    }

    /** The ids of the records that a typed text finds, in their order. */
    public List<String> found(String typed) {
        List<String> ids = new ArrayList<>();
        list("maxItems=1000&q=" + Http.encoded(typed))
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static String path(String id) {
        return PATH + "/" + Http.encoded(id);
    }
}
