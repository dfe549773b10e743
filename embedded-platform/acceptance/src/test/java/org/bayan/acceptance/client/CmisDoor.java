package org.bayan.acceptance.client;

import java.nio.charset.StandardCharsets;

/** Documents through the CMIS browser binding. */
public final class CmisDoor {
    private static final String PATH = "/api/-default-/public/cmis/versions/1.1/browser";

    private final Http http;

    CmisDoor(Http http) {
        this.http = http;
    }

    public boolean isThere() {
        return http.get(PATH).status() == 200;
    }

    /**
     * @param type CMIS id of a type, as {@code cmis:document} or {@code D:bay:statement}
     * @return id of the new node
     */
    public String createDocument(String folder, String name, String type, String text) {
        Multipart form = new Multipart()
                .field("cmisaction", "createDocument")
                .field("propertyId[0]", "cmis:name")
                .field("propertyValue[0]", name)
                .field("propertyId[1]", "cmis:objectTypeId")
                .field("propertyValue[1]", type)
                .file("content", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        String id = http.post(PATH + "/root?objectId=" + folder + "&succinct=true", form)
                .expect(200, 201)
                .json()
                .path("succinctProperties")
                .path("cmis:objectId")
                .asText();
        return id.replaceAll(";.*", "");
    }
}
