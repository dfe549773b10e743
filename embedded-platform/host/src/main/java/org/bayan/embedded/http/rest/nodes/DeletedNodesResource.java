package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.RestoreNodeReport;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /deleted-nodes}: the trashcan. Users see what they deleted themselves, administrators see everything. */
final class DeletedNodesResource implements RestResource {
    private final NodeService nodes;
    private final NodeArchiveService archive;
    private final AuthorityService authorities;
    private final NodeLookup lookup;
    private final QualifiedNames names;
    private final UserNames users;
    private final NodeContentResource contents;
    private final NodeMapper mapper;

    DeletedNodesResource(
            NodeService nodes,
            NodeArchiveService archive,
            AuthorityService authorities,
            NodeLookup lookup,
            NodeParts parts,
            NodeContentResource contents,
            NodeMapper mapper) {
        this.nodes = nodes;
        this.archive = archive;
        this.authorities = authorities;
        this.lookup = lookup;
        this.names = parts.names();
        this.users = parts.users();
        this.contents = contents;
        this.mapper = mapper;
    }

    /** Where to restore to, if not where the node was. */
    record Target(String targetParentId, String assocType) {}

    @Override
    public void declare(Routes routes) {
        routes.at("deleted-nodes").get(this::list);
        routes.at("deleted-nodes/{nodeId}").get(this::read).delete(this::purge);
        routes.at("deleted-nodes/{nodeId}/restore").post(this::restore);
        routes.at("deleted-nodes/{nodeId}/content").get(this::content);
    }

    private RestAnswer list(RestCall call) {
        Include include = call.include();
        boolean everything = authorities.hasAdminAuthority();
        String user = AuthenticationUtil.getRunAsUser();
        NodeRef root = nodes.getStoreArchiveNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        List<NodeRef> deleted = AuthenticationUtil.runAsSystem(() -> nodes.getChildAssocs(root).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(node -> nodes.hasAspect(node, ContentModel.ASPECT_ARCHIVED))
                .filter(node -> everything || user.equals(nodes.getProperty(node, ContentModel.PROP_ARCHIVED_BY)))
                .sorted(Comparator.comparing(this::archivedAt).reversed())
                .toList());
        return call.paging().pageOf(deleted, node -> archived(node, mapper.entry(node, include)));
    }

    private Date archivedAt(NodeRef node) {
        return (Date) nodes.getProperty(node, ContentModel.PROP_ARCHIVED_DATE);
    }

    private RestAnswer read(RestCall call) {
        NodeRef node = archivedNode(call);
        return RestAnswer.ok(archived(node, mapper.full(node, call.include())));
    }

    private RestAnswer content(RestCall call) {
        NodeRef node = archivedNode(call);
        lookup.requireFile(node);
        return contents.answer(node, call);
    }

    private RestAnswer purge(RestCall call) {
        archive.purgeArchivedNode(archivedNode(call));
        return RestAnswer.nothing();
    }

    private RestAnswer restore(RestCall call) {
        NodeRef node = archivedNode(call);
        Optional<Target> target = call.optionalBody(Target.class);
        RestoreNodeReport report =
                target.isPresent() ? restoreTo(node, target.get()) : archive.restoreArchivedNode(node);
        return switch (report.getStatus()) {
            case SUCCESS -> RestAnswer.ok(mapper.full(report.getRestoredNodeRef(), Include.NONE));
            case FAILURE_PERMISSION -> throw RestException.denied();
            case FAILURE_INTEGRITY -> throw new IntegrityException("Restore failed due to an integrity error", null);
            case FAILURE_DUPLICATE_CHILD_NODE_NAME -> throw RestException.conflict("Name already exists in target");
            case FAILURE_INVALID_ARCHIVE_NODE -> throw RestException.noEntity(node.getId());
            case FAILURE_INVALID_PARENT ->
                throw RestException.notFound("Invalid parent id " + report.getTargetParentNodeRef());
            default -> throw RestException.of(500, "Unable to restore node " + node.getId());
        };
    }

    private RestoreNodeReport restoreTo(NodeRef node, Target target) {
        NodeRef parent = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, target.targetParentId());
        QName type = names.associationType(target.assocType());
        return archive.restoreArchivedNode(node, parent, type, null);
    }

    private NodeRef archivedNode(RestCall call) {
        return lookup.byId(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, call.path("nodeId"));
    }

    private JsonEntity archived(NodeRef node, JsonEntity entry) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        return entry.put("archivedAt", properties.get(ContentModel.PROP_ARCHIVED_DATE))
                .put("archivedByUser", users.of((String) properties.get(ContentModel.PROP_ARCHIVED_BY)))
                .without("parentId");
    }
}
