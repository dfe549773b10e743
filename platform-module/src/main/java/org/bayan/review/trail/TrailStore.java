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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.bayan.statement.evidence.InstantDeserializer;

/**
 * Keeps the trail in ACS's attributes: rows of the database that no web script, form, protocol or version of ACS reaches, so that
 * neither an editor nor an administrator alters it through the repository. Lines are only ever added; they stay when the
 * statement is deleted, and are its own again when it comes back.
 *
 * <p>A text goes in pieces. One of more than 1024 characters ACS would store in another table, under a key that the texts of the
 * first may have as well (actual_type_id and long_value of alf_prop_value); the transaction would fail, and fail again.
 */
public class TrailStore {
    private static final String KEY = "bayan.trail";
    /** Characters of one piece; below the 1024 up to which ACS keeps a text as a text. */
    static final int PIECE = 1000;

    private static final int INDEX_DIGITS = 5;
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
        String place =
                String.format(Locale.ROOT, "%015d-%s", entries.get(0).at().toEpochMilli(), UUID.randomUUID());
        List<String> pieces = pieces(json(statementId, entries));
        for (int i = 0; i < pieces.size(); i++) {
            attributeService.createAttribute(
                    pieces.get(i), KEY, statementId, place + String.format(Locale.ROOT, "%0" + INDEX_DIGITS + "d", i));
        }
    }

    private String json(String statementId, List<TrailEntry> entries) {
        try {
            return mapper.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The trail of " + statementId + " cannot be written", e);
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(start + PIECE, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
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
        Map<String, StringBuilder> whole = new TreeMap<>();
        ordered.forEach((place, piece) -> whole.computeIfAbsent(
                        place.substring(0, place.length() - INDEX_DIGITS), p -> new StringBuilder())
                .append(piece));
        List<TrailEntry> entries = new ArrayList<>();
        for (StringBuilder json : whole.values()) {
            try {
                entries.addAll(mapper.readValue(json.toString(), ENTRIES));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The trail of " + statementId + " cannot be read", e);
            }
        }
        return entries;
    }
}
