package org.alfresco.repo.node.archive;

import java.io.Serializable;
import org.alfresco.service.cmr.repository.NodeRef;

/** How a restore ended. */
public class RestoreNodeReport implements Serializable {
    private final NodeRef archivedNodeRef;
    private final NodeRef targetParentNodeRef;
    private final NodeRef restoredNodeRef;
    private final RestoreStatus status;
    private final Throwable cause;

    RestoreNodeReport(
            NodeRef archivedNodeRef,
            NodeRef targetParentNodeRef,
            NodeRef restoredNodeRef,
            RestoreStatus status,
            Throwable cause) {
        this.archivedNodeRef = archivedNodeRef;
        this.targetParentNodeRef = targetParentNodeRef;
        this.restoredNodeRef = restoredNodeRef;
        this.status = status;
        this.cause = cause;
    }

    @Override
    public String toString() {
        return "RestoreNodeReport[archived=" + archivedNodeRef + ", restored=" + restoredNodeRef + ", " + status + "]";
    }

    public NodeRef getArchivedNodeRef() {
        return archivedNodeRef;
    }

    public NodeRef getTargetParentNodeRef() {
        return targetParentNodeRef;
    }

    /** The node that is back; null when the restore failed. */
    public NodeRef getRestoredNodeRef() {
        return restoredNodeRef;
    }

    public RestoreStatus getStatus() {
        return status;
    }

    public Throwable getCause() {
        return cause;
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
            return this == SUCCESS;
        }
    }
}
