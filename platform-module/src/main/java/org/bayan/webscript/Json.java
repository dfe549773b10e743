package org.bayan.webscript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** JSON in and out of the web scripts, within limits. */
public class Json {
    /** Largest body in bytes. */
    public static final int MAX_BODY = 1 << 20;

    private static final int MAX_DEPTH = 20;

    private final ObjectMapper mapper;

    public Json() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
        this.mapper = new ObjectMapper(factory)
                .registerModule(new SimpleModule("instants").addSerializer(Instant.class, ToStringSerializer.instance));
    }

    /**
     * @throws Refusal 400 if the body is no JSON object, 413 if it is too large
     */
    public JsonNode object(WebScriptRequest request) throws IOException {
        byte[] body;
        try (InputStream in = request.getContent().getInputStream()) {
            body = in.readNBytes(MAX_BODY + 1);
        }
        if (body.length > MAX_BODY) {
            throw new Refusal(
                    Status.STATUS_REQUEST_ENTITY_TOO_LARGE, Messages.text("bayan.webscript.bodyTooLarge", MAX_BODY));
        }
        JsonNode node;
        try {
            node = mapper.readTree(body);
        } catch (IOException e) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text("bayan.webscript.notJson"), e);
        }
        if (node == null || !node.isObject()) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text("bayan.webscript.notJson"));
        }
        return node;
    }

    public void write(WebScriptResponse response, int status, Object value) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(value);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(bytes);
    }
}
