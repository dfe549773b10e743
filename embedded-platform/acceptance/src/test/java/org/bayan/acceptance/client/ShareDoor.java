package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The web scripts that Share uses: its upload, and check-out. */
public final class ShareDoor {
    private static final String STORE = "workspace://SpacesStore/";

    private final Http http;

    ShareDoor(Http http) {
        this.http = http;
    }

    /** Whether the server has Share's services. */
    public boolean isThere() {
        return http.post("/s/api/upload", new Multipart().field("destination", ""))
                        .status()
                != 404;
    }

    /**
     * @param contentType prefixed name of the type that the file is to have; null for a plain file
     * @return id of the new node
     */
    public String upload(String folder, String name, String text, String contentType) {
        Multipart form = new Multipart();
        if (contentType != null) {
            form.field("contenttype", contentType);
        }
        return send(form.field("destination", STORE + folder), name, text);
    }

    /** New content for a file; checks in, if it is a working copy. */
    public String replace(String node, String name, String text) {
        Multipart form = new Multipart()
                .field("updatenoderef", STORE + node)
                .field("majorversion", "true")
                .field("description", "replaced");
        return send(form, name, text);
    }

    private String send(Multipart form, String name, String text) {
        form.file("filedata", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        JsonNode json = http.post("/s/api/upload", form).expect(200).json();
        return id(json.path("nodeRef").asText());
    }

    /**
     * @return id of the working copy
     */
    public String checkOut(String node) {
        JsonNode json = http.post("/s/slingshot/doclib/action/checkout/node/workspace/SpacesStore/" + node, Map.of())
                .expect(200)
                .json();
        return id(json.path("results").path(0).path("nodeRef").asText());
    }

    private static String id(String nodeRef) {
        return nodeRef.substring(nodeRef.lastIndexOf('/') + 1);
    }
}
