package org.bayan.authority.record;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.linking.name.AuthorityKind;

/** What the current user may do to authority records, as ACS's permissions say. */
public class AuthorityRights {
    private final PermissionService permissionService;
    private final NodeService nodeService;
    private final RecordFolders folders;

    public AuthorityRights(PermissionService permissionService, NodeService nodeService, RecordFolders folders) {
        this.permissionService = permissionService;
        this.nodeService = nodeService;
        this.folders = folders;
    }

    public boolean mayRead(NodeRef record) {
        return has(record, PermissionService.READ);
    }

    /**
     * @throws AuthorityRefused if the user may not make records of the kind
     */
    public void requireCreate(AuthorityKind kind) {
        require(has(folders.ofKind(kind), PermissionService.CREATE_CHILDREN), "bayan.authority.mayNotCreate");
    }

    /**
     * @throws AuthorityRefused if the user may not change the record
     */
    public void requireWrite(NodeRef record) {
        require(has(record, PermissionService.WRITE_PROPERTIES), "bayan.authority.mayNotChange");
    }

    /**
     * Confirming, merging and deprecating is for those who manage the folder of a record. The record itself does not tell: who
     * made it owns it, and an owner may do everything.
     */
    public boolean mayManage(NodeRef record) {
        return has(nodeService.getPrimaryParent(record).getParentRef(), PermissionService.DELETE_CHILDREN);
    }

    /**
     * @throws AuthorityRefused if the user may not confirm, merge or deprecate the record
     */
    public void requireManage(NodeRef record) {
        require(mayManage(record), "bayan.authority.mayNotManage");
    }

    /**
     * @throws AuthorityRefused if the user may not manage the records of a kind
     */
    public void requireManage(AuthorityKind kind) {
        require(has(folders.ofKind(kind), PermissionService.DELETE_CHILDREN), "bayan.authority.mayNotManage");
    }

    private boolean has(NodeRef nodeRef, String permission) {
        return permissionService.hasPermission(nodeRef, permission) == AccessStatus.ALLOWED;
    }

    private static void require(boolean allowed, String key) {
        if (!allowed) {
            throw new AuthorityRefused(Reason.FORBIDDEN, key);
        }
    }
}
