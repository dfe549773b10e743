package org.alfresco.repo.node.archive;

import java.util.List;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The trashcan. */
public interface NodeArchiveService {
    QName QNAME_ARCHIVED_ITEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedItem");

    NodeRef getStoreArchiveNode(StoreRef originalStoreRef);

    NodeRef getArchivedNode(NodeRef originalNodeRef);

    RestoreNodeReport restoreArchivedNode(NodeRef archivedNodeRef);

    RestoreNodeReport restoreArchivedNode(
            NodeRef archivedNodeRef, NodeRef destinationNodeRef, QName assocTypeQName, QName assocQName);

    List<RestoreNodeReport> restoreArchivedNodes(List<NodeRef> archivedNodeRefs);

    List<RestoreNodeReport> restoreArchivedNodes(
            List<NodeRef> archivedNodeRefs, NodeRef destinationNodeRef, QName assocTypeQName, QName assocQName);

    void purgeArchivedNode(NodeRef archivedNodeRef);

    void purgeArchivedNodes(List<NodeRef> archivedNodes);

    void purgeAllArchivedNodes(StoreRef originalStoreRef);

    PagingResults<NodeRef> listArchivedNodes(ArchivedNodesCannedQueryBuilder cannedQueryBuilder);

    boolean hasFullAccess(NodeRef nodeRef);
}
