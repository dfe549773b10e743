package org.bayan.embedded.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** Keeps what is set on each node, in the current transaction. */
public interface AccessControlStore {
    /** {@link AccessControl#INHERITED} where nothing is set. */
    AccessControl get(NodeRef nodeRef);

    void set(NodeRef nodeRef, AccessControl accessControl);

    /** The primary parent; null for a root or a node that is gone. */
    NodeRef parent(NodeRef nodeRef);
}
