package org.bayan.embedded.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** What one user may read, asked for many nodes in a row. Holds for the transaction that it was made in. */
public interface ReadCheck {
    /** Whether every node is open to the user, so that there is no need to ask for each. */
    boolean isForAll();

    /**
     * @param owner who owns the node; null for nobody
     * @param parent its primary parent; null for a root
     */
    boolean mayRead(NodeRef node, String owner, NodeRef parent);
}
