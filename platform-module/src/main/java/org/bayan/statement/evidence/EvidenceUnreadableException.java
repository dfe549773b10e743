package org.bayan.statement.evidence;

import org.alfresco.service.cmr.repository.NodeRef;

/** There is evidence beside a statement, but it is damaged or from a newer release. */
public class EvidenceUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvidenceUnreadableException(NodeRef nodeRef, Throwable cause) {
        super("The evidence of " + nodeRef + " cannot be read: " + cause.getMessage(), cause);
    }
}
