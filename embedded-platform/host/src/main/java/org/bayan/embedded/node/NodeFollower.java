package org.bayan.embedded.node;

import org.alfresco.service.cmr.repository.NodeRef;

/** The permissions, which hang on nodes: they must know that a node moved to another store or is gone for good. */
public interface NodeFollower {
    void moved(NodeRef from, NodeRef to);

    void removed(NodeRef node);

    /** The node, itself or above, whose permissions a node has because nothing else is set on it or on the way. */
    NodeRef permissionsFrom(NodeRef node);
}
