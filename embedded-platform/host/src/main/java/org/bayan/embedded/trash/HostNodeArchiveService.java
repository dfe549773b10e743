package org.bayan.embedded.trash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.query.ListBackedPagingResults;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.node.archive.ArchivedNodesCannedQueryBuilder;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.RestoreNodeReport;
import org.alfresco.repo.node.archive.RestoreNodeReport.RestoreStatus;
import org.alfresco.repo.node.archive.RestoreReports;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/** The trashcan: nodes in the archive store, seen by who deleted them and by administrators. */
public final class HostNodeArchiveService implements NodeArchiveService {
    private final NodeService nodes;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    public HostNodeArchiveService(NodeService nodes, PermissionService permissions, AuthorityService authorities) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef originalStoreRef) {
        return nodes.getStoreArchiveNode(originalStoreRef);
    }

    @Override
    public NodeRef getArchivedNode(NodeRef originalNodeRef) {
        return new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, originalNodeRef.getId());
    }

    @Override
    public RestoreNodeReport restoreArchivedNode(NodeRef archivedNodeRef) {
        return restoreArchivedNode(archivedNodeRef, null, null, null);
    }

    @Override
    public RestoreNodeReport restoreArchivedNode(
            NodeRef archivedNodeRef, NodeRef destinationNodeRef, QName assocTypeQName, QName assocQName) {
        if (!nodes.exists(archivedNodeRef) || !nodes.hasAspect(archivedNodeRef, ContentModel.ASPECT_ARCHIVED)) {
            return RestoreReports.failure(
                    archivedNodeRef, destinationNodeRef, RestoreStatus.FAILURE_INVALID_ARCHIVE_NODE, null);
        }
        ChildAssociationRef original = (ChildAssociationRef)
                nodes.getProperty(archivedNodeRef, ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
        NodeRef parent = destinationNodeRef == null ? original.getParentRef() : destinationNodeRef;
        if (!nodes.exists(parent)) {
            return RestoreReports.failure(archivedNodeRef, parent, RestoreStatus.FAILURE_INVALID_PARENT, null);
        }
        if (!hasFullAccess(archivedNodeRef)
                || permissions.hasPermission(parent, PermissionService.CREATE_CHILDREN) != AccessStatus.ALLOWED) {
            return RestoreReports.failure(archivedNodeRef, parent, RestoreStatus.FAILURE_PERMISSION, null);
        }
        try {
            NodeRef restored = nodes.restoreNode(archivedNodeRef, parent, assocTypeQName, assocQName);
            return RestoreReports.success(archivedNodeRef, parent, restored);
        } catch (DuplicateChildNodeNameException taken) {
            return RestoreReports.failure(
                    archivedNodeRef, parent, RestoreStatus.FAILURE_DUPLICATE_CHILD_NODE_NAME, taken);
        }
    }

    @Override
    public List<RestoreNodeReport> restoreArchivedNodes(List<NodeRef> archivedNodeRefs) {
        return archivedNodeRefs.stream().map(this::restoreArchivedNode).toList();
    }

    @Override
    public List<RestoreNodeReport> restoreArchivedNodes(
            List<NodeRef> archivedNodeRefs, NodeRef destinationNodeRef, QName assocTypeQName, QName assocQName) {
        return archivedNodeRefs.stream()
                .map(node -> restoreArchivedNode(node, destinationNodeRef, assocTypeQName, assocQName))
                .toList();
    }

    @Override
    public void purgeArchivedNode(NodeRef archivedNodeRef) {
        if (nodes.exists(archivedNodeRef)) {
            if (!hasFullAccess(archivedNodeRef)) {
                throw new AccessDeniedException("Access Denied.  The deleted node is not yours: " + archivedNodeRef);
            }
            nodes.deleteNode(archivedNodeRef);
        }
    }

    @Override
    public void purgeArchivedNodes(List<NodeRef> archivedNodes) {
        archivedNodes.forEach(this::purgeArchivedNode);
    }

    @Override
    public void purgeAllArchivedNodes(StoreRef originalStoreRef) {
        purgeArchivedNodes(archived(getStoreArchiveNode(originalStoreRef)));
    }

    private List<NodeRef> archived(NodeRef root) {
        List<NodeRef> found = new ArrayList<>();
        nodes.getChildAssocs(root, ContentModel.ASSOC_CHILDREN, QNAME_ARCHIVED_ITEM).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(this::hasFullAccess)
                .forEach(found::add);
        return found;
    }

    /** Newest first, unless asked otherwise. The filter is a part of the name, whatever its case. */
    @Override
    public PagingResults<NodeRef> listArchivedNodes(ArchivedNodesCannedQueryBuilder cannedQueryBuilder) {
        String filter = cannedQueryBuilder.getFilter();
        List<NodeRef> found = archived(cannedQueryBuilder.getArchiveRootNodeRef());
        if (filter != null && !filter.isEmpty()) {
            String part = filter.replace("*", "").toLowerCase(Locale.ROOT);
            found.removeIf(node -> !String.valueOf(nodes.getProperty(node, ContentModel.PROP_NAME))
                    .toLowerCase(Locale.ROOT)
                    .contains(part));
        }
        Comparator<NodeRef> byDate =
                Comparator.comparing(node -> (Date) nodes.getProperty(node, ContentModel.PROP_ARCHIVED_DATE));
        found.sort(cannedQueryBuilder.getSortOrderAscending() ? byDate : byDate.reversed());
        return new ListBackedPagingResults<>(found, cannedQueryBuilder.getPagingRequest());
    }

    @Override
    public boolean hasFullAccess(NodeRef nodeRef) {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null
                && (authorities.isAdminAuthority(user)
                        || user.equals(nodes.getProperty(nodeRef, ContentModel.PROP_ARCHIVED_BY)));
    }
}
