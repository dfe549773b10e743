package org.bayan.embedded.http.rest.nodes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;

/** The {@code permissions} of a node, read and written. */
public final class NodePermissions {
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final SiteService sites;

    /** Reads and writes as the current user. */
    public NodePermissions(PermissionService permissions, AuthorityService authorities, SiteService sites) {
        this.permissions = permissions;
        this.authorities = authorities;
        this.sites = sites;
    }

    /** Permissions as a caller sends them. */
    record Sent(
            Boolean isInheritanceEnabled, List<Granted> inherited, List<Granted> locallySet, Set<String> settable) {}

    /** One permission as a caller sends it; without a status it is allowed. */
    record Granted(String authorityId, String name, String accessStatus) {}

    /** The permissions of a node; null if the caller may not read them. */
    JsonEntity of(NodeRef node) {
        List<JsonEntity> inherited = new ArrayList<>();
        List<JsonEntity> local = new ArrayList<>();
        try {
            for (AccessPermission one : permissions.getAllSetPermissions(node)) {
                (one.isSetDirectly() ? local : inherited).add(entry(one));
            }
            return new JsonEntity()
                    .put("inherited", inherited)
                    .put("locallySet", local)
                    .put("settable", permissions.getSettablePermissions(node))
                    .keep("isInheritanceEnabled", permissions.getInheritParentPermissions(node));
        } catch (AccessDeniedException e) {
            return null;
        }
    }

    private static JsonEntity entry(AccessPermission permission) {
        return new JsonEntity()
                .keep("authorityId", permission.getAuthority())
                .keep("name", permission.getPermission())
                .keep("accessStatus", permission.getAccessStatus().toString());
    }

    /**
     * Makes the node's own permissions those that were sent; null changes nothing.
     *
     * @throws RestException with status 400 if one is incomplete, doubled, or names no authority or access level
     */
    void set(NodeRef node, Sent sent) {
        if (sent == null) {
            return;
        }
        if (sent.inherited() != null && !sent.inherited().isEmpty()) {
            throw RestException.invalid("Cannot set *inherited* permissions on this node");
        }
        String manager = siteManager(node);
        if (sent.isInheritanceEnabled() != null) {
            setInheritance(node, sent.isInheritanceEnabled(), manager);
        }
        if (sent.locallySet() != null) {
            setLocal(node, sent.locallySet(), manager);
        }
    }

    private void setInheritance(NodeRef node, boolean inherit, String manager) {
        if (!inherit && manager != null) {
            permissions.setPermission(node, manager, SiteModel.SITE_MANAGER, true);
        }
        if (inherit != permissions.getInheritParentPermissions(node)) {
            permissions.setInheritParentPermissions(node, inherit);
        }
    }

    private void setLocal(NodeRef node, List<Granted> wanted, String manager) {
        Set<AccessPermission> surplus = new HashSet<>(permissions.getAllSetPermissions(node));
        surplus.removeIf(permission -> !permission.isSetDirectly());
        Set<List<String>> seen = new HashSet<>();
        for (Granted one : wanted) {
            check(one);
            if (!seen.add(List.of(one.authorityId(), one.name()))) {
                throw RestException.invalid(
                        "Duplicate node permissions, there is more than one permission with the same authority and name!");
            }
            grant(node, one, surplus);
        }
        boolean keepManager = manager != null && !permissions.getInheritParentPermissions(node);
        surplus.stream()
                .filter(permission -> !keepManager || !manager.equals(permission.getAuthority()))
                .forEach(permission ->
                        permissions.deletePermission(node, permission.getAuthority(), permission.getPermission()));
    }

    private void grant(NodeRef node, Granted one, Set<AccessPermission> surplus) {
        AccessStatus status =
                one.accessStatus() == null ? AccessStatus.ALLOWED : AccessStatus.valueOf(one.accessStatus());
        boolean present = surplus.stream()
                .anyMatch(permission -> isSame(permission, one) && permission.getAccessStatus() == status);
        surplus.removeIf(permission -> isSame(permission, one));
        if (present) {
            return;
        }
        try {
            permissions.setPermission(node, one.authorityId(), one.name(), status == AccessStatus.ALLOWED);
        } catch (UnsupportedOperationException e) {
            throw RestException.invalid("Cannot set permissions on this node - unknown access level: " + one.name());
        }
    }

    private void check(Granted one) {
        if (one.authorityId() == null || one.authorityId().isEmpty()) {
            throw RestException.invalid("Authority Id is expected.");
        }
        if (one.name() == null || one.name().isEmpty()) {
            throw RestException.invalid("Permission name is expected.");
        }
        boolean everyone = PermissionService.ALL_AUTHORITIES.equals(one.authorityId());
        if (!everyone && !authorities.authorityExists(one.authorityId())) {
            throw RestException.invalid(
                    "Cannot set permissions on this node - unknown authority: " + one.authorityId());
        }
    }

    private static boolean isSame(AccessPermission permission, Granted one) {
        return permission.getAuthority().equals(one.authorityId())
                && permission.getPermission().equals(one.name());
    }

    private String siteManager(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> {
            SiteInfo site = sites.getSite(node);
            return site == null ? null : sites.getSiteGroup(site.getShortName()) + "_" + SiteModel.SITE_MANAGER;
        });
    }
}
