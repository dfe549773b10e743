package org.alfresco.service.cmr.repository;

/** There is no such node. */
public class InvalidNodeRefException extends RuntimeException {
    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this("Node does not exist: " + nodeRef, nodeRef, null);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable cause) {
        super(msg, cause);
        this.nodeRef = nodeRef;
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        this(msg, nodeRef, null);
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
