package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;

/** A node as the REST API shows it. */
public record Node(JsonNode entry) {
    /** {@code 2017-03-22T12:00:00.000+0000}. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHMM", "Z")
            .toFormatter();

    public String id() {
        return entry.path("id").asText();
    }

    public String name() {
        return entry.path("name").asText();
    }

    public String type() {
        return entry.path("nodeType").asText();
    }

    public String modifiedAt() {
        return entry.path("modifiedAt").asText();
    }

    public String modifiedBy() {
        return entry.path("modifiedByUser").path("id").asText();
    }

    public String parentId() {
        return entry.path("parentId").asText();
    }

    /** Null where the node has no such property. */
    public String property(String name) {
        JsonNode value = entry.path("properties").path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** Empty where the node has no such property. */
    public List<String> properties(String name) {
        return texts(entry.path("properties").path(name));
    }

    /** Null where the node has no such property. */
    public Instant time(String name) {
        String value = property(name);
        return value == null ? null : OffsetDateTime.parse(value, TIME).toInstant();
    }

    public List<String> aspects() {
        return texts(entry.path("aspectNames"));
    }

    /** Null for what is no statement, or has never been considered. */
    public String state() {
        return property("bay:extractionState");
    }

    public boolean isFinished() {
        return state() != null && !"pending".equals(state());
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
