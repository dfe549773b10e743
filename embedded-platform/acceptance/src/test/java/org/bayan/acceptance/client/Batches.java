package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.bayan.acceptance.support.Waiting;

/** Linking over the whole archive. */
public final class Batches {
    private static final String PATH = "/s/bayan/linking/batches";
    private static final Set<String> ENDED = Set.of("done", "stopped", "undone", "failed");

    private final Http http;

    Batches(Http http) {
        this.http = http;
    }

    public Answer start(Map<String, ?> body) {
        return http.post(PATH, body);
    }

    public Answer list() {
        return http.get(PATH);
    }

    public Answer get(String id) {
        return http.get(PATH + "/" + id);
    }

    public Answer stop(String id) {
        return http.post(PATH + "/" + id + "/stop", Map.of());
    }

    public Answer undo(String id) {
        return http.post(PATH + "/" + id + "/undo", Map.of());
    }

    public Answer preview(Map<String, ?> body) {
        return http.post("/s/bayan/linking/previews", body);
    }

    /** The batch once it has come to an end. */
    public JsonNode ended(String id) {
        return Waiting.until(
                "batch " + id + " to end",
                () -> get(id).expect(200).json(),
                batch -> ENDED.contains(batch.path("state").asText()));
    }
}
