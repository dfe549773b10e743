package org.bayan.acceptance.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Requests to one server as one user. */
public final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String JSON = "application/json";

    private final HttpClient client;
    private final String url;
    private final Optional<Login> login;
    private final Map<String, String> headers;

    private Http(HttpClient client, String url, Optional<Login> login, Map<String, String> headers) {
        this.client = client;
        this.url = url;
        this.login = login;
        this.headers = headers;
    }

    /**
     * @param url of the repository's web application, as {@code http://host:8080/alfresco}
     */
    public static Http to(String url, Login login) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Http(client, url.replaceAll("/+$", ""), Optional.of(login), Map.of());
    }

    public Http as(Login other) {
        return new Http(client, url, Optional.of(other), headers);
    }

    public Http asNobody() {
        return new Http(client, url, Optional.empty(), headers);
    }

    public Http inLanguage(String tag) {
        return new Http(client, url, login, Map.of("Accept-Language", tag));
    }

    /** One segment of a path, or one value of a query, as it may stand in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object json) {
        return send("POST", path, JSON, BodyPublishers.ofString(write(json)));
    }

    public Answer put(String path, Object json) {
        return send("PUT", path, JSON, BodyPublishers.ofString(write(json)));
    }

    public Answer post(String path, Multipart form) {
        return send("POST", path, form.contentType(), BodyPublishers.ofByteArray(form.bytes()));
    }

    public Answer post(String path, String contentType, byte[] body) {
        return send("POST", path, contentType, BodyPublishers.ofByteArray(body));
    }

    public Answer put(String path, String contentType, byte[] body) {
        return send("PUT", path, contentType, BodyPublishers.ofByteArray(body));
    }

    /**
     * @param path begins with a slash, after the web application's own path
     * @param contentType null where there is no body
     * @throws UncheckedIOException if the server gives no answer
     */
    public Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).method(method, body);
        login.ifPresent(l -> request.header("Authorization", l.basicAuthentication()));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + method + " " + path, e);
        }
    }

    private static String write(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
