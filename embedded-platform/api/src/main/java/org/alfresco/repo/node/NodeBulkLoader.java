package org.alfresco.repo.node;

import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;

/** Handles the caches of nodes. */
public interface NodeBulkLoader {
    Set<Long> getCachedAncestors(List<Long> nodeIds);

    /** Within the current transaction, nodes that are read are those of the database, whatever this server has cached of them. */
    void setCheckNodeConsistency();

    void cacheNodes(List<NodeRef> nodeRefs);

    void cacheNodesById(List<Long> nodeIds);

    void clear();
}
