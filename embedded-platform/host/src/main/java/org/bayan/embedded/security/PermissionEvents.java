package org.bayan.embedded.security;

import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.policy.Policies;

/** Tells behaviours of permissions that have changed, as ACS does: of all but {@code clearPermission}. */
public class PermissionEvents {
    private final Policies policies;
    private final NodeService nodeService;

    public PermissionEvents(Policies policies, NodeService nodeService) {
        this.policies = policies;
        this.nodeService = nodeService;
    }

    /**
     * @param authority null with {@code permission} where all permissions of a node were taken away
     * @param granted false for one that was taken away or denied
     */
    void changed(NodeRef node, String authority, String permission, boolean granted) {
        if (granted) {
            policies.raise(
                    PermissionServicePolicies.OnGrantLocalPermission.class,
                    node,
                    Set.of(nodeService.getType(node)),
                    policy -> policy.onGrantLocalPermission(node, authority, permission));
        } else {
            policies.raise(
                    PermissionServicePolicies.OnRevokeLocalPermission.class,
                    node,
                    Set.of(nodeService.getType(node)),
                    policy -> policy.onRevokeLocalPermission(node, authority, permission));
        }
    }

    void inherits(NodeRef node, boolean inherits) {
        if (inherits) {
            policies.raise(
                    PermissionServicePolicies.OnInheritPermissionsEnabled.class,
                    node,
                    Set.of(ContentModel.TYPE_BASE),
                    policy -> policy.onInheritPermissionsEnabled(node));
        } else {
            policies.raise(
                    PermissionServicePolicies.OnInheritPermissionsDisabled.class,
                    node,
                    Set.of(ContentModel.TYPE_BASE),
                    policy -> policy.onInheritPermissionsDisabled(node, false));
        }
    }
}
