package org.bayan.acceptance.client;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file on its way into a folder by {@code POST /nodes/{id}/children}. */
public final class NewFile {
    private final Http http;
    private final String folder;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String name = "statement.txt";
    private String mediaType = "text/plain";
    private byte[] content = new byte[0];

    NewFile(Http http, String folder) {
        this.http = http;
        this.folder = folder;
    }

    public NewFile named(String fileName) {
        name = fileName;
        return this;
    }

    public NewFile text(String text) {
        content = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public NewFile content(String type, byte[] bytes) {
        mediaType = type;
        content = bytes.clone();
        return this;
    }

    public NewFile ofType(String nodeType) {
        return with("nodeType", nodeType);
    }

    public NewFile asStatement() {
        return ofType("bay:statement");
    }

    /** A further field of the form: a property, or an option of the upload. */
    public NewFile with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** The answer, whatever it is. */
    public Answer answer() {
        Multipart form = new Multipart();
        fields.forEach(form::field);
        form.file("filedata", name, mediaType, content);
        return http.post(Nodes.API + "/nodes/" + folder + "/children?include=properties,aspectNames", form);
    }

    /** The file as the server created it. */
    public Node create() {
        return answer().expect(201).node();
    }
}
