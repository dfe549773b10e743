package org.bayan.embedded.search;

import java.util.function.Predicate;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** Whether a node still exists and the asking user may read it. */
public final class Readable implements Predicate<NodeRef> {
    private final NodeService nodes;
    private final PermissionService permissions;

    public Readable(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    @Override
    public boolean test(NodeRef node) {
        return nodes.exists(node) && permissions.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }
}
