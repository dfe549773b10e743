package org.bayan.embedded.http.rest.nodes;

import org.alfresco.service.cmr.repository.NodeRef;

/** Whether the current user has marked a node as favourite. */
@FunctionalInterface
public interface Favourites {
    /** True if so. */
    boolean has(NodeRef node);
}
