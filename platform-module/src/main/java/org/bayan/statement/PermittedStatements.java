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
    private final Map<Long, Boolean> byList = new HashMap<>();

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
        return nodeService.exists(statement) && (administrator || permits(statement, isOwn(statement)));
    }

    /**
     * As {@link #contains}, for a statement that is there and whose owner is known.
     *
     * @param owner user name
     */
    public boolean permits(NodeRef statement, String owner) {
        return administrator || permits(statement, isUser(owner));
    }

    private boolean permits(NodeRef statement, boolean own) {
        Long list = nodeService.getNodeAclId(statement);
        return list == null || own ? ask(statement) : byList.computeIfAbsent(list, each -> ask(statement));
    }

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
