package org.bayan.embedded.http.rest.nodes;

import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /nodes/{nodeId}/copy} and {@code /move}. */
final class NodeTransferResource implements RestResource {
    private final FileFolderService files;
    private final NodeLookup lookup;
    private final SpecialNodes special;
    private final NodeMapper mapper;

    NodeTransferResource(FileFolderService files, NodeLookup lookup, SpecialNodes special, NodeMapper mapper) {
        this.files = files;
        this.lookup = lookup;
        this.special = special;
        this.mapper = mapper;
    }

    /** Where to, and under which name; without a name the node keeps its own. */
    record Target(String targetParentId, String name) {}

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/copy").post(this::copy);
        routes.at("nodes/{nodeId}/move").post(this::move);
    }

    private RestAnswer copy(RestCall call) {
        return RestAnswer.created(mapper.full(transfer(call, files::copy, true), call.include()));
    }

    private RestAnswer move(RestCall call) {
        return RestAnswer.ok(mapper.full(transfer(call, files::move, false), call.include()));
    }

    @FunctionalInterface
    private interface Transfer {
        FileInfo run(NodeRef source, NodeRef target, String name) throws FileNotFoundException;
    }

    private NodeRef transfer(RestCall call, Transfer transfer, boolean isCopy) {
        Target body = call.body(Target.class);
        if (body.targetParentId() == null || body.targetParentId().isEmpty()) {
            throw RestException.invalid("Missing targetParentId");
        }
        NodeRef target = lookup.byIdOrAlias(body.targetParentId());
        NodeRef source = lookup.byIdOrAlias(call.path("nodeId"));
        if (!isCopy && !source.equals(target) && special.contain(source)) {
            throw RestException.denied();
        }
        try {
            NodeRef result = transfer.run(source, target, body.name()).getNodeRef();
            if (isCopy && result.equals(source)) {
                throw new FileExistsException(source, "");
            }
            return result;
        } catch (InvalidNodeRefException | FileNotFoundException e) {
            throw RestException.noEntity(target.getId());
        } catch (FileExistsException e) {
            throw RestException.conflict("Name already exists in target parent: " + body.name());
        }
    }
}
