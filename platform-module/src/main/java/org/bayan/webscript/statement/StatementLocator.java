package org.bayan.webscript.statement;

import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;
import org.bayan.statement.FreshReads;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Finds the statement that a request names, as the caller may see it. */
public class StatementLocator {
    private static final String ID = "id";

    private final NodeService securedNodeService;
    private final PermissionService permissionService;
    private final LockService lockService;
    private final StatementNodes statementNodes;
    private final Reviews reviews;
    private final FreshReads freshReads;

    public StatementLocator(
            NodeService securedNodeService,
            PermissionService permissionService,
            LockService lockService,
            StatementNodes statementNodes,
            Reviews reviews,
            FreshReads freshReads) {
        this.securedNodeService = securedNodeService;
        this.permissionService = permissionService;
        this.lockService = lockService;
        this.statementNodes = statementNodes;
        this.reviews = reviews;
        this.freshReads = freshReads;
    }

    /**
     * @throws Refusal 404 if there is no such statement, 403 if the caller may not read it
     */
    public NodeRef readable(WebScriptRequest request) {
        return readable(id(request));
    }

    private static String id(WebScriptRequest request) {
        return request.getServiceMatch().getTemplateVars().get(ID);
    }

    /**
     * @param id of the node
     * @throws Refusal 404 if there is no such statement, 403 if the caller may not read it
     */
    public NodeRef readable(String id) {
        freshReads.inThisTransaction();
        NodeRef nodeRef = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        if (!securedNodeService.exists(nodeRef)) {
            throw notFound(id);
        }
        // ACS tells everyone a node's type, so permission is asked first: a stranger learns nothing of it.
        if (permissionService.hasPermission(nodeRef, PermissionService.READ) != AccessStatus.ALLOWED) {
            throw new Refusal(Status.STATUS_FORBIDDEN, Messages.text("bayan.webscript.mayNotRead", id));
        }
        if (!statementNodes.isStatement(nodeRef)) {
            throw notFound(id);
        }
        return nodeRef;
    }

    /**
     * @throws Refusal as {@link #readable}, and 403 if the caller may not change it or its description is approved and closed
     *     to him, 409 if Records Management holds it
     */
    public NodeRef writable(WebScriptRequest request) {
        return writable(id(request));
    }

    /**
     * @param id of the node
     * @throws Refusal as {@link #readable}, and 403 if the caller may not change it or its description is approved and closed
     *     to him, 409 if Records Management holds it
     */
    public NodeRef writable(String id) {
        NodeRef nodeRef = readable(id);
        if (!hasWritePermission(nodeRef)) {
            throw new Refusal(Status.STATUS_FORBIDDEN, Messages.text("bayan.webscript.mayNotChange", nodeRef.getId()));
        }
        try {
            reviews.requireOpen(nodeRef);
        } catch (ReviewRefused e) {
            boolean forbidden = e.kind() == ReviewRefused.Kind.NOT_ALLOWED;
            throw new Refusal(forbidden ? Status.STATUS_FORBIDDEN : Status.STATUS_CONFLICT, e.sentence(), e);
        }
        return nodeRef;
    }

    /** Whether the caller may change the description as it stands. */
    boolean isWritable(NodeRef nodeRef) {
        if (!hasWritePermission(nodeRef) || isLocked(nodeRef)) {
            return false;
        }
        try {
            reviews.requireOpen(nodeRef);
            return true;
        } catch (ReviewRefused closed) {
            return false;
        }
    }

    /** Whether a lock keeps the caller from changing it, as the one that a check-out puts on the original. */
    boolean isLocked(NodeRef nodeRef) {
        return lockService.isLockedAndReadOnly(nodeRef);
    }

    private boolean hasWritePermission(NodeRef nodeRef) {
        return permissionService.hasPermission(nodeRef, PermissionService.WRITE_PROPERTIES) == AccessStatus.ALLOWED;
    }

    private static Refusal notFound(String id) {
        return new Refusal(Status.STATUS_NOT_FOUND, Messages.text("bayan.webscript.notFound", id));
    }
}
