package org.bayan.embedded.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.store.Table;

/**
 * Permissions by node, authority and role, inherited along primary parents. The nearest node that says anything about one of the
 * user's authorities decides; on one node a denial wins.
 */
public final class HostPermissionService implements PermissionService {
    private static final Set<String> SETTABLE = orderedSet(COORDINATOR, "Collaborator", CONTRIBUTOR, EDITOR, CONSUMER);

    private final Table<Acl> acls;
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final OwnableService owners;
    private final DictionaryService dictionary;
    private final PermissionModel model = new PermissionModel();

    public HostPermissionService(
            RepositoryStore store,
            NodeService nodes,
            AuthorityService authorities,
            OwnableService owners,
            DictionaryService dictionary) {
        this.acls = store.table("permissions", Acl.CODEC);
        this.nodes = nodes;
        this.authorities = authorities;
        this.owners = owners;
        this.dictionary = dictionary;
    }

    private static Set<String> orderedSet(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private static String key(NodeRef node) {
        return node.toString();
    }

    private Acl acl(NodeRef node) {
        Acl found = acls.get(key(node));
        return found == null ? Acl.NONE : found;
    }

    /** Takes what a node says along when it goes to another store. */
    public void moved(NodeRef from, NodeRef to) {
        Acl acl = acls.get(key(from));
        if (acl != null) {
            acls.put(key(to), acl);
            acls.remove(key(from));
        }
    }

    public void removed(NodeRef node) {
        if (acls.get(key(node)) != null) {
            acls.remove(key(node));
        }
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

    /** What the current user may do, role by role. */
    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        Set<AccessPermission> found = new LinkedHashSet<>();
        String user = AuthenticationUtil.getRunAsUser();
        for (String permission : getSettablePermissions(nodeRef)) {
            AccessStatus status = hasPermission(nodeRef, permission);
            found.add(new SetPermission(permission, status, user, 0));
        }
        return found;
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        Set<AccessPermission> found = new LinkedHashSet<>();
        int position = 0;
        for (NodeRef node = nodeRef; node != null; node = parentOf(node), position++) {
            Acl acl = acl(node);
            for (Acl.Entry entry : acl.entries()) {
                AccessStatus status = entry.allowed() ? AccessStatus.ALLOWED : AccessStatus.DENIED;
                found.add(new SetPermission(entry.permission(), status, entry.authority(), position));
            }
            if (!acl.inherits()) {
                break;
            }
        }
        return found;
    }

    private NodeRef parentOf(NodeRef node) {
        if (!nodes.exists(node)) {
            return null;
        }
        ChildAssociationRef link = nodes.getPrimaryParent(node);
        return link.getParentRef();
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(StoreRef storeRef) {
        throw new UnsupportedOperationException("PermissionService.getAllSetPermissions of a store");
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return getSettablePermissions(nodes.getType(nodeRef));
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        if (dictionary.isSubClass(type, SiteModel.TYPE_SITE)) {
            return new LinkedHashSet<>(SiteModel.STANDARD_PERMISSIONS);
        }
        return new LinkedHashSet<>(SETTABLE);
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        if (nodeRef == null || !nodes.exists(nodeRef)) {
            return AccessStatus.ALLOWED;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return AccessStatus.DENIED;
        }
        if (authorities.isAdminAuthority(user)) {
            return AccessStatus.ALLOWED;
        }
        Set<String> held = authoritiesOf(user, nodeRef);
        return isAllowed(nodeRef, held, permission) ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    private Set<String> authoritiesOf(String user, NodeRef node) {
        Set<String> held = new LinkedHashSet<>(authorities.getAuthoritiesForUser(user));
        held.add(user);
        if (user.equals(owners.getOwner(node))) {
            held.add(OWNER_AUTHORITY);
        }
        return held;
    }

    private boolean isAllowed(NodeRef node, Set<String> held, String permission) {
        if (held.contains(OWNER_AUTHORITY)) {
            return true;
        }
        if (decide(node, held, permission)) {
            return true;
        }
        Set<String> parts = model.partsOf(permission);
        return parts.size() > 1 && parts.stream().allMatch(part -> decide(node, held, part));
    }

    private boolean decide(NodeRef nodeRef, Set<String> held, String permission) {
        for (NodeRef node = nodeRef; node != null; node = parentOf(node)) {
            Acl acl = acl(node);
            boolean allowed = false;
            for (Acl.Entry entry : acl.entries()) {
                if (held.contains(entry.authority())) {
                    boolean concerns = model.includes(entry.permission(), permission);
                    if (concerns && !entry.allowed()) {
                        return false;
                    }
                    allowed |= concerns;
                }
            }
            if (allowed) {
                return true;
            }
            if (!acl.inherits()) {
                return false;
            }
        }
        return false;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public Set<String> getReaders(Long aclId) {
        throw new UnsupportedOperationException("PermissionService.getReaders");
    }

    @Override
    public Set<String> getReadersDenied(Long aclId) {
        throw new UnsupportedOperationException("PermissionService.getReadersDenied");
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        acls.put(key(nodeRef), acl(nodeRef).without(entry -> true));
    }

    @Override
    public void deletePermissions(StoreRef storeRef) {
        throw new UnsupportedOperationException("PermissionService.deletePermissions of a store");
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        acls.put(key(nodeRef), acl(nodeRef).without(entry -> entry.authority().equals(authority)));
    }

    @Override
    public void clearPermission(StoreRef storeRef, String authority) {
        throw new UnsupportedOperationException("PermissionService.clearPermission of a store");
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        acls.put(
                key(nodeRef),
                acl(nodeRef)
                        .without(entry -> entry.authority().equals(authority)
                                && (permission == null || entry.permission().equals(permission))));
    }

    @Override
    public void deletePermission(StoreRef storeRef, String authority, String permission) {
        throw new UnsupportedOperationException("PermissionService.deletePermission of a store");
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        acls.put(key(nodeRef), acl(nodeRef).with(new Acl.Entry(authority, permission, allow)));
    }

    @Override
    public void setPermission(StoreRef storeRef, String authority, String permission, boolean allow) {
        setPermission(nodes.getRootNode(storeRef), authority, permission, allow);
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        acls.put(key(nodeRef), acl(nodeRef).withInherits(inheritParentPermissions));
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions, boolean asyncCall) {
        setInheritParentPermissions(nodeRef, inheritParentPermissions);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return acl(nodeRef).inherits();
    }

    @Override
    public Set<String> getAuthorisations() {
        return authorities.getAuthorities();
    }
}
