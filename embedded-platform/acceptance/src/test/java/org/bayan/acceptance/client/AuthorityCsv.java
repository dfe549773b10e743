package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.bayan.acceptance.support.Waiting;

/** Authority records as CSV, through Bayan's web scripts. */
public final class AuthorityCsv {
    private static final String PATH = "/s/bayan/authorities/";
    public static final String HEADER =
            "kind,id,preferred_name,parallel_names,other_names,ambiguous_names,exists_from,exists_to,same_as,note\r\n";

    private final Http http;

    AuthorityCsv(Http http) {
        this.http = http;
    }

    public Answer post(String csv, String parameters) {
        return post(csv.getBytes(StandardCharsets.UTF_8), parameters);
    }

    public Answer post(byte[] csv, String parameters) {
        return http.post(PATH + "import?" + parameters, "text/csv", csv);
    }

    /** An import that has ended. */
    public JsonNode imported(String csv) {
        return ended(post(csv, "fileName=test.csv"));
    }

    public JsonNode dryRun(String csv) {
        return ended(post(csv, "fileName=test.csv&dryRun=true"));
    }

    public JsonNode ended(Answer started) {
        return ended(started.expect(200, 202).json().path("importId").asText());
    }

    public JsonNode ended(String importId) {
        return until(importId, state -> !"running".equals(state.path("state").asText()));
    }

    public JsonNode until(String importId, Predicate<JsonNode> fits) {
        return Waiting.until(
                "import " + importId, () -> get(importId).expect(200).json(), fits);
    }

    public Answer get(String importId) {
        return http.get(PATH + "imports/" + importId);
    }

    public String export(String parameters) {
        return http.get(PATH + "export?" + parameters).expect(200).text();
    }
}
