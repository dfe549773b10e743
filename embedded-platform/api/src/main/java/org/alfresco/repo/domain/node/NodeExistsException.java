package org.alfresco.repo.domain.node;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;

/** A node with that id is there already. */
public class NodeExistsException extends AlfrescoRuntimeException {
    public NodeExistsException(Pair<Long, NodeRef> nodePair, Throwable e) {
        super((String) null); // TODO
    }

    public Pair<Long, NodeRef> getNodePair() {
        throw new UnsupportedOperationException("TODO");
    }
}
