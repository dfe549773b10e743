package org.bayan.embedded.http.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * JSON in and out as the public REST API of ACS has it: dates as {@code 2026-11-23T15:14:45.123+0000} in UTC, a node reference as
 * its id alone, a single object where a list is expected, and unknown members refused.
 */
public final class RestJson {
    /** How deep a request's JSON may nest. */
    private static final int MAX_DEPTH = 64;

    private final ObjectMapper mapper;

    /** Sets up the mapper. */
    public RestJson() {
        SimpleDateFormat dates = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);
        dates.setTimeZone(TimeZone.getTimeZone("UTC"));
        mapper = JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .defaultDateFormat(dates)
                .addModule(new SimpleModule().addSerializer(new NodeIds()))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    /** The text of a value. */
    public byte[] write(Object value) throws JsonProcessingException {
        return mapper.writeValueAsBytes(value);
    }

    /**
     * Reads one object.
     *
     * @throws RestException with status 400 if the text is not JSON, or not of this shape
     */
    public <T> T read(byte[] text, Class<T> type) {
        try {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw RestException.invalid("Could not read content from HTTP request body: it holds null");
            }
            return value;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads a list; a single object counts as a list of one.
     *
     * @throws RestException with status 400 if the text is not JSON, not of this shape, or an empty list
     */
    public <T> List<T> readList(byte[] text, Class<T> type) {
        try {
            List<T> list = mapper.readerForListOf(type).readValue(text);
            if (list == null || list.isEmpty()) {
                throw RestException.invalid("Could not read content from HTTP request body, the list is empty");
            }
            return list;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static RestException unreadable(IOException e) {
        return RestException.invalid("Could not read content from HTTP request body: " + e.getMessage());
    }

    private static final class NodeIds extends StdSerializer<NodeRef> {
        NodeIds() {
            super(NodeRef.class);
        }

        @Override
        public void serialize(NodeRef value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.getId());
        }
    }
}
