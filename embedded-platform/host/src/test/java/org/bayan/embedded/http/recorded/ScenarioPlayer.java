package org.bayan.embedded.http.recorded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the recorded scenario on a server and records what it answers. */
final class ScenarioPlayer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(base64:)?([^}]+)\\}");
    private static final String BOUNDARY = "bayan-boundary-7f3a";
    private static final int TEXT_KEPT = 400;
    private static final List<String> HEADERS =
            List.of("Content-Disposition", "WWW-Authenticate", "Location", "Accept-Ranges", "Content-Range");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> known = new HashMap<>();
    private final Placeholders placeholders;

    ScenarioPlayer(String url, String user, String password) {
        this.placeholders = new Placeholders(url);
        known.put("url", url);
        known.put("user", user);
        known.put("password", password);
    }

    RecordedAnswer play(ScenarioStep step) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request(step), HttpResponse.BodyHandlers.ofByteArray());
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        JsonNode body = body(response.body(), type);
        known.put(step.step().replace(' ', '_'), id(body));
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        HEADERS.forEach(name -> response.headers().firstValue(name).ifPresent(value -> headers.put(name, value)));
        return new RecordedAnswer(
                step.step(),
                response.statusCode(),
                type.split(";", 2)[0],
                placeholders.in(headers),
                placeholders.in(body));
    }

    private HttpRequest request(ScenarioStep step) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(fill(step.url())))
                .timeout(Duration.ofMinutes(2))
                .method(step.method(), content(step));
        if (step.user() != null) {
            String plain = fill(step.user()) + ":" + fill(step.password());
            request.header("Authorization", "Basic " + base64(plain));
        }
        if (step.headers() != null) {
            step.headers().forEach((name, value) -> request.header(name, fill(value)));
        }
        if (step.form() != null) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        } else if (step.json() != null) {
            request.header("Content-Type", "application/json");
        } else if (step.text() != null) {
            request.header("Content-Type", step.type());
        }
        return request.build();
    }

    private HttpRequest.BodyPublisher content(ScenarioStep step) throws IOException {
        if (step.form() != null) {
            return HttpRequest.BodyPublishers.ofByteArray(multipart(step));
        }
        if (step.json() != null) {
            return HttpRequest.BodyPublishers.ofString(fill(json(step.json())));
        }
        return step.text() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(step.text());
    }

    private static String json(JsonNode body) throws JsonProcessingException {
        return JSON.writeValueAsString(body);
    }

    private byte[] multipart(ScenarioStep step) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : step.form().entrySet()) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + fill(field.getValue()) + "\r\n");
        }
        ScenarioStep.Upload file = step.file();
        if (file != null) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: " + file.type() + "\r\n\r\n"
                            + file.text() + "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String fill(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            String value = known.getOrDefault(found.group(2), "missing");
            return Matcher.quoteReplacement(found.group(1) == null ? value : base64(value));
        });
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode body(byte[] bytes, String type) {
        if (bytes.length == 0) {
            return NullNode.instance;
        }
        if (type.contains("json") || bytes[0] == '{' || bytes[0] == '[') {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                return text(bytes);
            }
        }
        return text(bytes);
    }

    private static JsonNode text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return TextNode.valueOf(text.substring(0, Math.min(TEXT_KEPT, text.length())));
    }

    private static String id(JsonNode body) {
        JsonNode entry = body.path("entry").path("id");
        if (entry.isTextual()) {
            return entry.textValue();
        }
        JsonNode reference = body.path("results").path(0).path("nodeRef");
        if (reference.isTextual()) {
            return reference.textValue().substring(reference.textValue().lastIndexOf('/') + 1);
        }
        return body.path("list")
                .path("entries")
                .path(0)
                .path("entry")
                .path("id")
                .asText("missing");
    }
}
