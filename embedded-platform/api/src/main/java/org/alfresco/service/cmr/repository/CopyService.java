package org.alfresco.service.cmr.repository;

import java.util.List;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.namespace.QName;

/** Copies nodes, with behaviours that decide what goes along. */
public interface CopyService {
    void copy(NodeRef sourceNodeRef, NodeRef destinationNodeRef);

    NodeRef copy(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName);

    NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren);

    NodeRef copyAndRename(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren);

    NodeRef getOriginal(NodeRef copiedNodeRef);

    List<NodeRef> getCopies(NodeRef nodeRef);

    PagingResults<CopyInfo> getCopies(NodeRef originalNodeRef, PagingRequest pagingRequest);

    PagingResults<CopyInfo> getCopies(NodeRef originalNodeRef, NodeRef copyParentNodeRef, PagingRequest pagingRequest);

    String getTopLevelNodeNewName(
            NodeRef sourceNodeRef, NodeRef targetParentRef, QName assocTypeQName, QName assocQName);

    /** A copy of a node, with its name. */
    class CopyInfo {
        private final NodeRef nodeRef;
        private final String name;

        public CopyInfo(NodeRef nodeRef, String name) {
            this.nodeRef = nodeRef;
            this.name = name;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getName() {
            return name;
        }
    }
}
