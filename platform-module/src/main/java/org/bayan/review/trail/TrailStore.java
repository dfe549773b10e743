package org.bayan.review.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.bayan.statement.evidence.InstantDeserializer;

/**
 * Keeps the trail in ACS's attributes: rows of the database that no web script, form, protocol or version of ACS reaches, so that
 * neither an editor nor an administrator alters it through the repository. Lines are only ever added; they stay when the
 * statement is deleted, and are its own again when it comes back.
 */
public class TrailStore {
    private static final String KEY = "bayan.trail";
    private static final TypeReference<List<TrailEntry>> ENTRIES = new TypeReference<>() {};

    private final AttributeService attributeService;
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule("instants")
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantDeserializer()));

    public TrailStore(AttributeService attributeService) {
        this.attributeService = attributeService;
    }

    /**
     * Adds what one transaction did, in that transaction.
     *
     * @param statementId id of the node
     * @param entries at least one
     */
    public void add(String statementId, List<TrailEntry> entries) {
        // Ordered by time, and unique whoever else writes at the same moment.
        String place = String.format("%015d-%s", entries.get(0).at().toEpochMilli(), UUID.randomUUID());
        try {
            attributeService.createAttribute(mapper.writeValueAsString(entries), KEY, statementId, place);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The trail of " + statementId + " cannot be written", e);
        }
    }

    /** The whole trail of a statement, oldest first. */
    public List<TrailEntry> of(String statementId) {
        Map<String, String> ordered = new TreeMap<>();
        attributeService.getAttributes(
                (id, value, keys) -> {
                    ordered.put(String.valueOf(keys[2]), String.valueOf((Serializable) value));
                    return true;
                },
                KEY,
                statementId);
        List<TrailEntry> entries = new ArrayList<>();
        for (String json : ordered.values()) {
            try {
                entries.addAll(mapper.readValue(json, ENTRIES));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The trail of " + statementId + " cannot be read", e);
            }
        }
        return entries;
    }
}
