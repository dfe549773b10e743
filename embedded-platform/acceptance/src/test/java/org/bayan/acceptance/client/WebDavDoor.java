package org.bayan.acceptance.client;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Files through WebDAV. */
public final class WebDavDoor {
    private final Http http;

    WebDavDoor(Http http) {
        this.http = http;
    }

    public boolean isThere() {
        return http.send("OPTIONS", "/webdav/", null, BodyPublishers.noBody())
                .headers()
                .firstValue("DAV")
                .isPresent();
    }

    /**
     * @param path names of folders and file below the root, the file last
     */
    public void put(String text, String... path) {
        String address = Arrays.stream(path).map(Http::encoded).collect(Collectors.joining("/"));
        http.put("/webdav/" + address, "text/plain", text.getBytes(StandardCharsets.UTF_8))
                .expect(200, 201, 204);
    }
}
