package org.bayan.embedded.http.rest.nodes;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** What the caller may do with a node, in the words of the REST API. */
final class AllowableOperations {
    private final PermissionService permissions;
    private final SpecialNodes special;

    AllowableOperations(PermissionService permissions, SpecialNodes special) {
        this.permissions = permissions;
        this.special = special;
    }

    List<String> of(NodeRef node, NodeKind kind) {
        List<String> operations = new ArrayList<>();
        if (!special.contain(node) && may(node, PermissionService.DELETE)) {
            operations.add("delete");
        }
        if (may(node, PermissionService.WRITE)) {
            operations.add("update");
        }
        if (kind != NodeKind.FILE && may(node, PermissionService.ADD_CHILDREN)) {
            operations.add("create");
        }
        if (may(node, PermissionService.CHANGE_PERMISSIONS)) {
            operations.add("updatePermissions");
        }
        return operations;
    }

    private boolean may(NodeRef node, String permission) {
        return permissions.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }
}
