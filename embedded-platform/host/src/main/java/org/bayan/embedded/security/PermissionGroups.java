package org.bayan.embedded.security;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.namespace.QName;

/**
 * Which low-level permissions each permission group holds. Follows the permission model that ACS documents for content:
 * a consumer reads, an editor also writes, a contributor also adds, a collaborator does both, a coordinator everything.
 */
public final class PermissionGroups {
    private static final String ALL = "All";
    private static final Set<String> EVERYTHING = Set.of("All", "FullControl", "Coordinator", "SiteManager");
    /** Held by no group below the coordinator. */
    private static final Set<String> COORDINATORS_ONLY = Set.of("ChangePermissions", "SetOwner", "TakeOwnership");

    private static final List<String> CONTENT_ROLES =
            List.of("Contributor", "Collaborator", "Coordinator", "Editor", "Consumer");
    private static final List<String> SITE_ROLES =
            List.of("SiteManager", "SiteCollaborator", "SiteContributor", "SiteConsumer");

    private final Map<String, Set<String>> members = new HashMap<>();

    public PermissionGroups() {
        define("Read", "ReadProperties", "ReadChildren", "ReadAssociations", "ReadContent");
        define("Write", "WriteProperties", "WriteContent");
        define("Delete", "DeleteNode", "DeleteChildren");
        define("AddChildren", "CreateChildren", "LinkChildren");
        define("Execute", "ExecuteContent");
        define("ReadAndFollow", "Read");
        define("Consumer", "Read", "Execute");
        define(
                "Editor",
                "Consumer",
                "Write",
                "CheckOut",
                "CreateAssociations",
                "DeleteAssociations",
                "ReadPermissions");
        define("Contributor", "Consumer", "AddChildren", "ReadPermissions");
        define("Collaborator", "Editor", "Contributor");
        define("SiteConsumer", "Consumer", "ReadPermissions");
        define("SiteContributor", "Contributor");
        define("SiteCollaborator", "Collaborator");
        define("LockOwner", "Unlock", "CheckIn", "CancelCheckOut");
    }

    private void define(String group, String... parts) {
        Set<String> all = new LinkedHashSet<>();
        for (String part : parts) {
            all.addAll(members.getOrDefault(part, Set.of(part)));
        }
        members.put(group, all);
    }

    /** Whether somebody who holds {@code granted} may do what {@code wanted} asks. */
    public boolean grants(String granted, String wanted) {
        if (EVERYTHING.contains(granted) || granted.equals(wanted)) {
            return true;
        }
        return !EVERYTHING.contains(wanted) && expand(granted).containsAll(expand(wanted));
    }

    /** Whether denying {@code denied} takes away a part of what {@code wanted} asks. */
    public boolean takesFrom(String denied, String wanted) {
        if (EVERYTHING.contains(denied) || EVERYTHING.contains(wanted)) {
            return true;
        }
        return expand(denied).stream().anyMatch(expand(wanted)::contains);
    }

    public boolean isKnown(String permission) {
        return EVERYTHING.contains(permission)
                || COORDINATORS_ONLY.contains(permission)
                || members.containsKey(permission)
                || members.values().stream().anyMatch(parts -> parts.contains(permission))
                || ALL.equals(permission);
    }

    /** The roles that people may set on a node of a type. */
    public Set<String> settable(QName type) {
        return new LinkedHashSet<>("site".equals(type.getLocalName()) ? SITE_ROLES : CONTENT_ROLES);
    }

    private Set<String> expand(String permission) {
        return members.getOrDefault(permission, Set.of(permission));
    }
}
