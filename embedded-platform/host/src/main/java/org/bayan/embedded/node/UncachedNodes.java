package org.bayan.embedded.node;

import java.util.List;
import java.util.Set;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.embedded.store.Unsupported;

/** One server alone: whatever it reads of nodes is what was committed last. */
public class UncachedNodes implements NodeBulkLoader {
    @Override
    public void setCheckNodeConsistency() {
        // There is no other server that could have changed a node.
    }

    @Override
    public Set<Long> getCachedAncestors(List<Long> nodeIds) {
        throw Unsupported.call("NodeBulkLoader.getCachedAncestors");
    }

    @Override
    public void cacheNodes(List<NodeRef> nodeRefs) {
        throw Unsupported.call("NodeBulkLoader.cacheNodes");
    }

    @Override
    public void cacheNodesById(List<Long> nodeIds) {
        throw Unsupported.call("NodeBulkLoader.cacheNodesById");
    }

    @Override
    public void clear() {
        throw Unsupported.call("NodeBulkLoader.clear");
    }
}
