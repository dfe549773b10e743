package org.bayan.embedded.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The few calls that the sandbox makes, over HTTP as any user's programme would make them. */
final class RepositoryClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NODES = "/api/-default-/public/alfresco/versions/1/nodes/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final URI repository;
    private final String authorization;
    private final SandboxWords words;

    /**
     * @param repository address of the repository, which ends in /alfresco
     */
    RepositoryClient(URI repository, String user, String password, SandboxWords words) {
        this.repository = repository;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.words = words;
    }

    /** The id of the new folder in the company home; if the name is taken, another is found. */
    String createIntakeFolder(String name) throws IOException, InterruptedException {
        byte[] body = mapper.writeValueAsBytes(
                Map.of("name", name, "nodeType", "cm:folder", "aspectNames", List.of("bay:intakeFolder")));
        return id(call(
                name,
                request(NODES + "-root-/children?autoRename=true")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))));
    }

    /** The id of the new file. */
    String upload(String folder, String name, byte[] content) throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        return id(call(
                name,
                request(NODES + folder + "/children?autoRename=true")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(form(boundary, name, content)))));
    }

    Description describe(String id) throws IOException, InterruptedException {
        return Description.of(call(id, request("/s/bayan/statements/" + id).GET()));
    }

    private static byte[] form(String boundary, String name, byte[] content) throws IOException {
        var form = new ByteArrayOutputStream();
        form.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(content);
        form.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(repository + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private JsonNode call(String subject, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= 300) {
            throw new IOException(words.text("refused", subject, answer.statusCode(), reason(answer.body())));
        }
        return mapper.readTree(answer.body());
    }

    /** The sentence in ACS's error answer, else nothing. */
    private String reason(String body) {
        try {
            JsonNode answer = mapper.readTree(body);
            return answer.path("error")
                    .path("briefSummary")
                    .asText(answer.path("message").asText(""));
        } catch (IOException e) {
            return "";
        }
    }

    private static String id(JsonNode answer) {
        return answer.path("entry").path("id").asText();
    }
}
