package org.bayan.embedded.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;

/** Whether one permission is given to somebody, by what is set on a node and above it. What is above nodes is looked at once. */
final class PermissionCheck {
    private final AccessControlStore accessControls;
    private final PermissionGroups groups;
    private final Set<String> authorities;
    private final String permission;
    private final Map<NodeRef, Verdict> parents = new HashMap<>();

    /** @param authorities who asks: a user name with its groups */
    PermissionCheck(
            AccessControlStore accessControls, PermissionGroups groups, Set<String> authorities, String permission) {
        this.accessControls = accessControls;
        this.groups = groups;
        this.authorities = authorities;
        this.permission = permission;
    }

    /** One denial takes away what is granted anywhere. */
    private record Verdict(boolean granted, boolean denied) {
        Verdict and(Verdict other) {
            return new Verdict(granted || other.granted, denied || other.denied);
        }
    }

    boolean isGranted(NodeRef node, NodeRef parent) {
        Verdict verdict = verdict(node, parent);
        return verdict.granted() && !verdict.denied();
    }

    private Verdict verdict(NodeRef node, NodeRef parent) {
        AccessControl control = accessControls.get(node);
        Verdict own = verdict(control.entries());
        return control.inherits() && parent != null ? own.and(ofParent(parent)) : own;
    }

    private Verdict ofParent(NodeRef node) {
        Verdict known = parents.get(node);
        if (known == null) {
            known = verdict(node, accessControls.parent(node));
            parents.put(node, known);
        }
        return known;
    }

    private Verdict verdict(List<AccessControl.Entry> entries) {
        boolean granted = false;
        boolean denied = false;
        for (AccessControl.Entry entry : entries) {
            if (authorities.contains(entry.authority())) {
                if (entry.allowed()) {
                    granted |= groups.grants(entry.permission(), permission);
                } else {
                    denied |= groups.takesFrom(entry.permission(), permission);
                }
            }
        }
        return new Verdict(granted, denied);
    }
}
