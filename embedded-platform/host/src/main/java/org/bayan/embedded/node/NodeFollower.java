package org.bayan.embedded.node;

import org.alfresco.service.cmr.repository.NodeRef;

/** What else must know that a node moved to another store or is gone for good: permissions and versions hang on nodes. */
public interface NodeFollower {
    void moved(NodeRef from, NodeRef to);

    void removed(NodeRef node);
}
