package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The rules that route statements. */
public final class Routing {
    /** The file that Bayan puts into the Data Dictionary has this id on every server. */
    public static final String FILE = "62617961-6e00-4000-8000-000000000021";

    private static final String PATH = "/s/bayan/routing";

    private final Http http;

    Routing(Http http) {
        this.http = http;
    }

    /** The rules in force. */
    public JsonNode inForce() {
        return http.get(PATH).expect(200).json();
    }

    public JsonNode dryRun() {
        return http.get(PATH + "/dry-run").expect(200).json();
    }

    public Answer dryRun(String rules) {
        return http.post(PATH + "/dry-run", "text/plain", rules.getBytes(StandardCharsets.UTF_8));
    }

    public String dryRunAsCsv(String rules) {
        return http.post(PATH + "/dry-run?format=csv", "text/plain", rules.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .text();
    }

    /** Asks the rules about statements now. */
    public Answer now(List<String> statements) {
        return http.post(PATH, Map.of("statements", statements));
    }
}
