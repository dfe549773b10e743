package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links of a statement as the module's web scripts show them. */
public record LinksAnswer(JsonNode json) {
    public List<JsonNode> links() {
        List<JsonNode> links = new ArrayList<>();
        json.path("links").forEach(links::add);
        return links;
    }

    public int openSuggestions() {
        return json.path("openSuggestions").asInt();
    }

    public boolean isStale() {
        return json.path("stale").asBoolean();
    }

    /** Ids of the authorities that are linked. */
    public List<String> linked() {
        return links().stream()
                .filter(link -> "linked".equals(state(link)))
                .map(link -> link.path("authority").path("id").asText())
                .toList();
    }

    /** The link of a name as it is written. */
    public Optional<JsonNode> named(String name) {
        return links().stream()
                .filter(link -> name.equals(link.path("name").asText()))
                .findFirst();
    }

    /** The link that leads to an authority, or suggests it first. */
    public Optional<JsonNode> of(String authorityId) {
        return links().stream()
                .filter(link ->
                        authorityId.equals(link.path("authority").path("id").asText()))
                .findFirst();
    }

    public JsonNode require(String name) {
        return named(name).orElseThrow(() -> new AssertionError("No link for " + name + " in " + json));
    }

    public static String state(JsonNode link) {
        return link.path("state").asText();
    }

    public static String id(JsonNode link) {
        return link.path("linkId").asText();
    }
}
