package org.bayan.statement;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/**
 * Which statements the current user has a permission for, asked for many statements within one request. What ACS says of one
 * statement holds for all that share its access control list, but for those that the user owns.
 */
public final class PermittedStatements {
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final String permission;
    private final boolean administrator;
    private final String user = AuthenticationUtil.getFullyAuthenticatedUser();
    private final Map<Kind, Boolean> byKind = new HashMap<>();

    public PermittedStatements(
            NodeService nodeService,
            PermissionService permissionService,
            AuthorityService authorityService,
            String permission) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.permission = permission;
        this.administrator = authorityService.hasAdminAuthority();
    }

    /** Whether it is every statement there is. */
    public boolean isAll() {
        return administrator;
    }

    /** Whether it is there, and the user has the permission for it. */
    public boolean contains(NodeRef statement) {
        return nodeService.exists(statement)
                && (administrator || permits(statement, nodeService.getNodeAclId(statement), isOwn(statement)));
    }

    /**
     * As {@link #contains}, for a statement of which more is known; it may have gone since.
     *
     * @param list id of its list of permissions; null if it has none
     * @param owner user name
     */
    public boolean permits(NodeRef statement, Long list, String owner) {
        return administrator || permits(statement, list, isUser(owner));
    }

    private boolean permits(NodeRef statement, Long list, boolean own) {
        if (list == null) {
            return nodeService.exists(statement) && ask(statement);
        }
        Kind kind = new Kind(list, own);
        Boolean known = byKind.get(kind);
        if (known == null) {
            // ACS permits everything of what is not there, which says nothing of the others.
            if (!nodeService.exists(statement)) {
                return false;
            }
            known = ask(statement);
            byKind.put(kind, known);
        }
        return known;
    }

    /** Statements that are open to the user alike: those of one list of permissions, apart from his own among them. */
    private record Kind(Long list, boolean own) {}

    private boolean isOwn(NodeRef statement) {
        return isUser(owner(nodeService.getProperties(statement)));
    }

    private boolean isUser(String owner) {
        return owner != null && owner.equals(user);
    }

    /** Who owns a node with these properties: as ACS has it, its creator unless it was given to somebody. */
    public static String owner(Map<QName, Serializable> properties) {
        Object owner = properties.get(ContentModel.PROP_OWNER);
        return (String) (owner == null ? properties.get(ContentModel.PROP_CREATOR) : owner);
    }

    private boolean ask(NodeRef statement) {
        return permissionService.hasPermission(statement, permission) == AccessStatus.ALLOWED;
    }
}
