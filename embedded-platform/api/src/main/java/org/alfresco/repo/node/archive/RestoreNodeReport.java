package org.alfresco.repo.node.archive;

import java.io.Serializable;
import org.alfresco.service.cmr.repository.NodeRef;

/** How a restore ended. */
public class RestoreNodeReport implements Serializable {
    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getArchivedNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getTargetParentNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getRestoredNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public RestoreStatus getStatus() {
        throw new UnsupportedOperationException("TODO");
    }

    public Throwable getCause() {
        throw new UnsupportedOperationException("TODO");
    }

    /** The ways in which a restore ends. */
    public enum RestoreStatus {
        SUCCESS,
        FAILURE_INVALID_ARCHIVE_NODE,
        FAILURE_INVALID_PARENT,
        FAILURE_PERMISSION,
        FAILURE_INTEGRITY,
        FAILURE_DUPLICATE_CHILD_NODE_NAME,
        FAILURE_OTHER;

        public boolean isSuccess() {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
