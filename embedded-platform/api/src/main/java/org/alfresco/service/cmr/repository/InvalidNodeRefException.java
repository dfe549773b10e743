package org.alfresco.service.cmr.repository;

/** There is no such node. */
public class InvalidNodeRefException extends RuntimeException {
    public InvalidNodeRefException(NodeRef nodeRef) {
        super((String) null); // TODO
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable cause) {
        super((String) null); // TODO
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        super((String) null); // TODO
    }

    public NodeRef getNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }
}
