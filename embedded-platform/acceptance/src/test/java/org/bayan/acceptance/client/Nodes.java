package org.bayan.acceptance.client;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nodes through the public REST API. */
public final class Nodes {
    public static final String API = "/api/-default-/public/alfresco/versions/1";

    private static final String INCLUDE = "include=properties,aspectNames";
    private static final int PAGE = 100;

    private final Http http;

    Nodes(Http http) {
        this.http = http;
    }

    public NewFile file(String folder) {
        return new NewFile(http, folder);
    }

    public Node createFolder(String parent, String name) {
        return create(parent, Map.of("name", name, "nodeType", "cm:folder"));
    }

    /** From a body of JSON, so a file without content. */
    public Node create(String parent, Map<String, Object> body) {
        return http.post(API + "/nodes/" + parent + "/children?" + INCLUDE, body)
                .expect(201)
                .node();
    }

    public Node get(String id) {
        return answer(id).expect(200).node();
    }

    public Answer answer(String id) {
        return http.get(API + "/nodes/" + id + "?" + INCLUDE);
    }

    public List<Node> children(String folder) {
        List<Node> children = new ArrayList<>();
        Answer page;
        do {
            page = http.get(API + "/nodes/" + folder + "/children?" + INCLUDE + "&orderBy=name&maxItems=" + PAGE
                            + "&skipCount=" + children.size())
                    .expect(200);
            page.json().path("list").path("entries").forEach(e -> children.add(new Node(e.path("entry"))));
        } while (page.json()
                .path("list")
                .path("pagination")
                .path("hasMoreItems")
                .asBoolean());
        return children;
    }

    public Answer update(String id, Map<String, Object> body) {
        return http.put(API + "/nodes/" + id + "?" + INCLUDE, body);
    }

    public Node set(String id, Map<String, Object> properties) {
        return update(id, Map.of("properties", properties)).expect(200).node();
    }

    public Answer writeContent(String id, String text) {
        return http.put(
                API + "/nodes/" + id + "/content?" + INCLUDE, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] content(String id) {
        return http.get(API + "/nodes/" + id + "/content").expect(200).body();
    }

    public Node copy(String id, String folder, String name) {
        return http.post(API + "/nodes/" + id + "/copy?" + INCLUDE, Map.of("targetParentId", folder, "name", name))
                .expect(201)
                .node();
    }

    public Node move(String id, String folder) {
        return http.post(API + "/nodes/" + id + "/move?" + INCLUDE, Map.of("targetParentId", folder))
                .expect(200)
                .node();
    }

    /** Into the trashcan. */
    public void delete(String id) {
        http.delete(API + "/nodes/" + id).expect(204);
    }

    public void deleteForEver(String id) {
        http.delete(API + "/nodes/" + id + "?permanent=true").expect(204);
    }

    public Node restore(String id) {
        http.send("POST", API + "/deleted-nodes/" + id + "/restore", null, BodyPublishers.noBody())
                .expect(200);
        return get(id);
    }

    /** Labels of its versions, newest first. */
    public List<String> versions(String id) {
        List<String> labels = new ArrayList<>();
        http.get(API + "/nodes/" + id + "/versions")
                .expect(200)
                .json()
                .path("list")
                .path("entries")
                .forEach(e -> labels.add(e.path("entry").path("id").asText()));
        return labels;
    }

    public void revert(String id, String version) {
        http.post(
                        API + "/nodes/" + id + "/versions/" + version + "/revert",
                        Map.of("majorVersion", false, "comment", "back"))
                .expect(200);
    }

    public Answer associate(String source, String target, String type) {
        return http.post(API + "/nodes/" + source + "/targets", Map.of("targetId", target, "assocType", type));
    }

    public void dissociate(String source, String target, String type) {
        http.delete(API + "/nodes/" + source + "/targets/" + target + "?assocType=" + type)
                .expect(204);
    }

    /** Ids of the nodes that it is associated with. */
    public List<String> targets(String source, String type) {
        List<String> targets = new ArrayList<>();
        http.get(API + "/nodes/" + source + "/targets?where=(assocType='" + type + "')")
                .expect(200)
                .json()
                .path("list")
                .path("entries")
                .forEach(e -> targets.add(e.path("entry").path("id").asText()));
        return targets;
    }
}
