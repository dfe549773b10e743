package org.bayan.embedded.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.store.Unsupported;

/**
 * Who may do what with a node. Administrators and the system may do everything, an owner everything with what is theirs;
 * all others what is granted on the node or, where it inherits, above it, and denied nowhere on that way.
 */
public class HostPermissionService implements PermissionService {
    private final AccessControlStore accessControls;
    private final NodeService nodeService;
    private final AuthorityService authorityService;
    private final OwnableService ownableService;
    private final PermissionEvents events;
    private final PermissionGroups groups = new PermissionGroups();

    public HostPermissionService(
            AccessControlStore accessControls,
            NodeService nodeService,
            AuthorityService authorityService,
            OwnableService ownableService,
            PermissionEvents events) {
        this.accessControls = accessControls;
        this.nodeService = nodeService;
        this.authorityService = authorityService;
        this.ownableService = ownableService;
        this.events = events;
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        if (nodeRef == null || !nodeService.exists(nodeRef)) {
            return AccessStatus.ALLOWED;
        }
        if (permission == null || !groups.isKnown(permission)) {
            return AccessStatus.DENIED;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return AccessStatus.DENIED;
        }
        if (AuthenticationUtil.getSystemUserName().equals(user)) {
            return AccessStatus.ALLOWED;
        }
        Set<String> authorities = authorities(user);
        if (authorities.contains(ADMINISTRATOR_AUTHORITY) || user.equals(ownableService.getOwner(nodeRef))) {
            return AccessStatus.ALLOWED;
        }
        boolean granted = new PermissionCheck(accessControls, groups, authorities, permission)
                .isGranted(nodeRef, accessControls.parent(nodeRef));
        return granted ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    private Set<String> authorities(String user) {
        Set<String> authorities = new LinkedHashSet<>(authorityService.getAuthoritiesForUser(user));
        authorities.add(user);
        return authorities;
    }

    /** What {@link #hasPermission} says of {@code Read} to the current user, for many nodes. */
    public ReadCheck readCheck() {
        String user = AuthenticationUtil.getRunAsUser();
        Set<String> authorities =
                user == null || AuthenticationUtil.isRunAsUserTheSystemUser() ? Set.of() : authorities(user);
        boolean all = AuthenticationUtil.isRunAsUserTheSystemUser() || authorities.contains(ADMINISTRATOR_AUTHORITY);
        PermissionCheck check = new PermissionCheck(accessControls, groups, authorities, READ);
        return new ReadCheck() {
            @Override
            public boolean isForAll() {
                return all;
            }

            @Override
            public boolean mayRead(NodeRef node, String owner, NodeRef parent) {
                return all || user != null && (user.equals(owner) || check.isGranted(node, parent));
            }
        };
    }

    private List<AccessPermission> effective(NodeRef nodeRef) {
        List<AccessPermission> all = new ArrayList<>();
        NodeRef current = nodeRef;
        for (int position = 0; current != null; position++) {
            AccessControl control = accessControls.get(current);
            for (AccessControl.Entry entry : control.entries()) {
                all.add(new HostAccessPermission(entry, position));
            }
            current = control.inherits() ? accessControls.parent(current) : null;
        }
        return all;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        Set<AccessPermission> own = new LinkedHashSet<>();
        Set<String> authorities = authorityService.getAuthorities();
        for (AccessPermission permission : effective(nodeRef)) {
            if (authorities.contains(permission.getAuthority())
                    || permission.getAuthority().equals(AuthenticationUtil.getRunAsUser())) {
                own.add(permission);
            }
        }
        return own;
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        return new LinkedHashSet<>(effective(nodeRef));
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return getSettablePermissions(nodeService.getType(nodeRef));
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        return groups.settable(type);
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        if (!groups.isKnown(permission)) {
            throw new UnsupportedOperationException("There is no permission " + permission);
        }
        AccessControl.Entry entry = new AccessControl.Entry(authority, permission, allow);
        List<AccessControl.Entry> entries = without(nodeRef, entry::equals);
        entries.add(entry);
        store(nodeRef, entries);
        events.changed(nodeRef, authority, permission, allow);
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        store(
                nodeRef,
                without(
                        nodeRef,
                        entry -> entry.authority().equals(authority)
                                && entry.permission().equals(permission)));
        events.changed(nodeRef, authority, permission, false);
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        store(nodeRef, without(nodeRef, entry -> entry.authority().equals(authority)));
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        store(nodeRef, List.of());
        events.changed(nodeRef, null, null, false);
    }

    private List<AccessControl.Entry> without(NodeRef nodeRef, Predicate<AccessControl.Entry> unwanted) {
        List<AccessControl.Entry> entries =
                new ArrayList<>(accessControls.get(nodeRef).entries());
        entries.removeIf(unwanted);
        return entries;
    }

    private void store(NodeRef nodeRef, List<AccessControl.Entry> entries) {
        accessControls.set(
                nodeRef, new AccessControl(accessControls.get(nodeRef).inherits(), entries));
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        accessControls.set(
                nodeRef,
                new AccessControl(
                        inheritParentPermissions, accessControls.get(nodeRef).entries()));
        events.inherits(nodeRef, inheritParentPermissions);
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions, boolean asyncCall) {
        setInheritParentPermissions(nodeRef, inheritParentPermissions);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return accessControls.get(nodeRef).inherits();
    }

    @Override
    public Set<String> getAuthorisations() {
        Set<String> authorisations = new TreeSet<>(authorityService.getAuthorities());
        authorisations.add(AuthenticationUtil.getRunAsUser());
        return authorisations;
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(StoreRef storeRef) {
        throw Unsupported.call("PermissionService.getAllSetPermissions of a store");
    }

    @Override
    public Set<String> getReaders(Long aclId) {
        throw Unsupported.call("PermissionService.getReaders");
    }

    @Override
    public Set<String> getReadersDenied(Long aclId) {
        throw Unsupported.call("PermissionService.getReadersDenied");
    }

    @Override
    public void deletePermissions(StoreRef storeRef) {
        throw Unsupported.call("PermissionService.deletePermissions of a store");
    }

    @Override
    public void clearPermission(StoreRef storeRef, String authority) {
        throw Unsupported.call("PermissionService.clearPermission of a store");
    }

    @Override
    public void deletePermission(StoreRef storeRef, String authority, String permission) {
        throw Unsupported.call("PermissionService.deletePermission of a store");
    }

    @Override
    public void setPermission(StoreRef storeRef, String authority, String permission, boolean allow) {
        throw Unsupported.call("PermissionService.setPermission of a store");
    }
}
