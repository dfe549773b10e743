package org.alfresco.service.cmr.repository;

import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.service.namespace.QName;

/** A parent has a child of that name already. */
public class DuplicateChildNodeNameException extends RuntimeException implements DoNotRetryException {
    public DuplicateChildNodeNameException(NodeRef parentNodeRef, QName assocTypeQName, String name, Throwable e) {
        super((String) null); // TODO
    }

    public NodeRef getParentNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getAssocTypeQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getName() {
        throw new UnsupportedOperationException("TODO");
    }
}
