package org.bayan.statement.link.archive;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Which statements the current user has a permission for, asked for many statements within one request. What ACS says of one
 * statement holds for all that share its access control list, but for those that the user owns.
 */
final class PermittedStatements {
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final String permission;
    private final boolean administrator;
    private final String user = AuthenticationUtil.getFullyAuthenticatedUser();
    private final Map<Long, Boolean> byList = new HashMap<>();

    PermittedStatements(
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
    boolean isAll() {
        return administrator;
    }

    boolean contains(NodeRef statement) {
        if (!nodeService.exists(statement)) {
            return false;
        }
        if (administrator) {
            return true;
        }
        Long list = nodeService.getNodeAclId(statement);
        if (list == null || isOwn(statement)) {
            return ask(statement);
        }
        return byList.computeIfAbsent(list, each -> ask(statement));
    }

    private boolean isOwn(NodeRef statement) {
        Object owner = nodeService.getProperty(statement, ContentModel.PROP_OWNER);
        return user.equals(owner == null ? nodeService.getProperty(statement, ContentModel.PROP_CREATOR) : owner);
    }

    private boolean ask(NodeRef statement) {
        return permissionService.hasPermission(statement, permission) == AccessStatus.ALLOWED;
    }
}
