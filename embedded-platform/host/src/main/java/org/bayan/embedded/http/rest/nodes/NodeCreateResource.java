package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.content.ContentWriting;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** POST to {@code /nodes/{nodeId}/children}: makes nodes from JSON, or a file from a form. */
final class NodeCreateResource implements RestResource {
    private final NodeLookup lookup;
    private final NodeCreation creation;
    private final NodeUpload upload;
    private final ContentWriting contents;
    private final VersionWriting versions;
    private final NodeLinks links;
    private final NodeParts parts;
    private final NodeMapper mapper;

    NodeCreateResource(
            NodeLookup lookup,
            NodeCreation creation,
            NodeUpload upload,
            ContentWriting contents,
            VersionWriting versions,
            NodeLinks links,
            NodeParts parts,
            NodeMapper mapper) {
        this.lookup = lookup;
        this.creation = creation;
        this.upload = upload;
        this.contents = contents;
        this.versions = versions;
        this.links = links;
        this.parts = parts;
        this.mapper = mapper;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/children").post(this::create);
    }

    private RestAnswer create(RestCall call) {
        String parent = call.path("nodeId");
        if (call.form().isPresent()) {
            NodeRef node = upload.store(parent, call.form().get());
            return RestAnswer.created(mapper.full(node, call.include()));
        }
        List<NodeRef> made = call.bodies(NodeBody.class).stream()
                .map(body -> create(parent, body, call))
                .toList();
        return RestAnswer.created(
                made.stream().map(node -> mapper.full(node, call.include())).toList());
    }

    private NodeRef create(String parentId, NodeBody body, RestCall call) {
        if (body.id() != null) {
            throw RestException.invalid("Unexpected id when trying to create a new node: " + body.id());
        }
        Set<QName> aspects = parts.aspects().sent(body.aspectNames());
        Map<QName, Serializable> properties = parts.properties().sent(body.properties());
        NodeRef base = lookup.byIdOrAlias(parentId);
        if (body.name() == null || body.name().isEmpty()) {
            throw RestException.invalid("Node name is expected: " + base.getId());
        }
        if (body.nodeType() == null || body.nodeType().isEmpty()) {
            throw RestException.invalid("Node type is expected: " + base.getId() + "," + body.name());
        }
        QName type = parts.names().parse(body.nodeType());
        boolean file = creation.isFileType(type);
        if (!file) {
            creation.requireObjectType(type);
        }
        NodeRef parent = creation.folders(base, body.relativePath());
        String name = name(parent, body, call.flag("autoRename") && (file || creation.isFolderType(type)));
        NodeRef node = creation.create(parent, name, type, properties, association(body));
        if (file) {
            contents.writeNothing(node, name);
            versions.first(node, wish(call));
        }
        parts.aspects().add(node, aspects);
        parts.permissions().set(node, body.permissions());
        if (body.targets() != null) {
            links.addTargets(node.getId(), body.targets());
        }
        if (body.secondaryChildren() != null) {
            links.addChildren(node.getId(), body.secondaryChildren());
        }
        return node;
    }

    private String name(NodeRef parent, NodeBody body, boolean autoRename) {
        boolean taken = autoRename && creation.child(parent, body.name()) != null;
        return taken ? creation.freeName(parent, body.name()) : body.name();
    }

    private QName association(NodeBody body) {
        return body.association() == null || body.association().assocType() == null
                ? ContentModel.ASSOC_CONTAINS
                : parts.names().associationType(body.association().assocType());
    }

    private static VersionWriting.Wish wish(RestCall call) {
        Optional<Boolean> major = call.parameter("majorVersion").map(Boolean::parseBoolean);
        Optional<Boolean> enabled = call.parameter("versioningEnabled").map(Boolean::parseBoolean);
        Optional<Boolean> wished =
                enabled.isEmpty() ? major : enabled.get() ? Optional.of(major.orElse(true)) : Optional.empty();
        return new VersionWriting.Wish(wished, call.parameter("comment"));
    }
}
