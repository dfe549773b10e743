package org.bayan.embedded.http.rest.nodes;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /nodes/{nodeId}}: reads, changes and deletes a node. */
final class NodesResource implements RestResource {
    private final NodeService nodes;
    private final FileFolderService files;
    private final AuthorityService authorities;
    private final OwnableService owners;
    private final RetryingTransactionHelper transactions;
    private final NodeLookup lookup;
    private final SpecialNodes special;
    private final NodeUpdate update;
    private final NodeMapper mapper;

    NodesResource(
            NodeService nodes,
            FileFolderService files,
            AuthorityService authorities,
            OwnableService owners,
            RetryingTransactionHelper transactions,
            NodeLookup lookup,
            SpecialNodes special,
            NodeUpdate update,
            NodeMapper mapper) {
        this.nodes = nodes;
        this.files = files;
        this.authorities = authorities;
        this.owners = owners;
        this.transactions = transactions;
        this.lookup = lookup;
        this.special = special;
        this.update = update;
        this.mapper = mapper;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}").get(this::read).put(this::change).delete(this::delete);
    }

    private RestAnswer read(RestCall call) {
        NodeRef node = lookup.byPath(call.path("nodeId"), call.parameter("relativePath"));
        return RestAnswer.ok(mapper.full(node, call.include()));
    }

    /** The change has a transaction of its own, so that its commit-time events are over when the node is read again. */
    private RestAnswer change(RestCall call) {
        NodeBody body = call.body(NodeBody.class);
        String id = call.path("nodeId");
        transactions.doInTransaction(
                () -> {
                    update.apply(id, body);
                    return null;
                },
                false,
                true);
        return RestAnswer.ok(mapper.full(lookup.byPath(id, call.parameter("relativePath")), call.include()));
    }

    private RestAnswer delete(RestCall call) {
        String id = call.path("nodeId");
        NodeRef node = lookup.byIdOrAlias(id);
        if (special.contain(node)) {
            throw RestException.denied();
        }
        if (call.flag("permanent")) {
            boolean mayPurge = authorities.hasAdminAuthority()
                    || AuthenticationUtil.getRunAsUser().equals(owners.getOwner(node));
            if (!mayPurge) {
                throw RestException.denied();
            }
            nodes.addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
        }
        files.delete(node);
        return RestAnswer.nothing();
    }
}
