package org.bayan.embedded.http.webscript.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** JSON in and out of web scripts. */
final class ScriptJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScriptJson() {}

    /** @throws WebScriptException with status 400 if the body is not a JSON object */
    static JsonNode read(WebScriptRequest request) {
        try (InputStream body = request.getContent().getInputStream()) {
            JsonNode json = MAPPER.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IOException e) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, "Unable to parse JSON body: " + e.getMessage(), e);
        }
        throw new WebScriptException(Status.STATUS_BAD_REQUEST, "The body must be a JSON object");
    }

    static void write(WebScriptResponse response, Object value) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(MAPPER.writeValueAsBytes(value));
    }
}
