package org.bayan.statement.link;

import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Tells which authority records every reader of the archive may see. Whoever may read a statement sees its properties, so that
 * only such records may be named there.
 */
public class PublicRecords {
    private static final Set<String> READING = Set.of(
            PermissionService.READ,
            PermissionService.CONSUMER,
            PermissionService.CONTRIBUTOR,
            PermissionService.EDITOR,
            "Collaborator",
            PermissionService.COORDINATOR,
            PermissionService.FULL_CONTROL,
            PermissionService.ALL_PERMISSIONS);

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final Set<String> everyone;

    /**
     * @param readersGroup the group of the archive's readers, as permissions name it
     */
    public PublicRecords(NodeService nodeService, PermissionService permissionService, String readersGroup) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.everyone = Set.of(PermissionService.ALL_AUTHORITIES, readersGroup);
    }

    /**
     * @param known what has been found out about access control lists in the same transaction; records of one folder share one
     */
    public boolean contains(NodeRef record, Map<Long, Boolean> known) {
        Long list = nodeService.getNodeAclId(record);
        return list == null ? contains(record) : known.computeIfAbsent(list, each -> contains(record));
    }

    private boolean contains(NodeRef record) {
        boolean allowed = false;
        for (AccessPermission permission : permissionService.getAllSetPermissions(record)) {
            if (everyone.contains(permission.getAuthority()) && READING.contains(permission.getPermission())) {
                if (permission.getAccessStatus() == AccessStatus.DENIED) {
                    return false;
                }
                allowed |= permission.getAccessStatus() == AccessStatus.ALLOWED;
            }
        }
        return allowed;
    }
}
