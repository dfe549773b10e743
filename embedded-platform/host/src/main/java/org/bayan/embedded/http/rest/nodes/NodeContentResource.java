package org.bayan.embedded.http.rest.nodes;

import java.util.Locale;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.http.content.ContentDownload;
import org.bayan.embedded.http.content.ContentWriting;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /nodes/{nodeId}/content}: a file's bytes, out and in. */
final class NodeContentResource implements RestResource {
    private final NodeService nodes;
    private final NodeLookup lookup;
    private final ContentDownload download;
    private final ContentWriting contents;
    private final VersionWriting versions;
    private final NodeUpdate update;
    private final NodeMapper mapper;

    NodeContentResource(
            NodeService nodes,
            NodeLookup lookup,
            ContentDownload download,
            ContentWriting contents,
            VersionWriting versions,
            NodeUpdate update,
            NodeMapper mapper) {
        this.nodes = nodes;
        this.lookup = lookup;
        this.download = download;
        this.contents = contents;
        this.versions = versions;
        this.update = update;
        this.mapper = mapper;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/content").get(this::read).put(this::write);
    }

    private RestAnswer read(RestCall call) {
        NodeRef node = lookup.byId(call.path("nodeId"));
        lookup.requireFile(node);
        return answer(node, call);
    }

    /** Streams the content of a file, wherever it is. */
    RestAnswer answer(NodeRef node, RestCall call) {
        boolean inline = call.parameter("attachment")
                .map(value -> !Boolean.parseBoolean(value))
                .orElse(false);
        String name = (String) nodes.getProperty(node, ContentModel.PROP_NAME);
        return new RestAnswer.Stream((request, response) -> download.send(node, name, inline, request, response));
    }

    private RestAnswer write(RestCall call) {
        if (call.contentType().toLowerCase(Locale.ROOT).startsWith("multipart")) {
            throw RestException.of(415, "Cannot update using " + call.contentType());
        }
        NodeRef node = lookup.byId(call.path("nodeId"));
        lookup.requireFile(node);
        Optional<String> newName = call.parameter("name");
        newName.ifPresent(name -> {
            update.rename(node, name);
            nodes.setProperty(node, ContentModel.PROP_NAME, name);
        });
        String name = newName.orElseGet(() -> (String) nodes.getProperty(node, ContentModel.PROP_NAME));
        VersionWriting.Wish wish = new VersionWriting.Wish(
                call.parameter("majorVersion").map(Boolean::parseBoolean), call.parameter("comment"));
        versions.next(node, wish, () -> contents.write(node, name, call::content));
        return RestAnswer.ok(mapper.full(node, call.include()));
    }
}
