package org.bayan.bootstrap;

import org.alfresco.service.cmr.security.PermissionService;

/** The groups that Bayan makes when it is installed, each with its role in the folders that Bayan makes. */
public enum ArchiveGroup {
    /** Manage authority records: confirm, merge, deprecate, import. */
    ARCHIVISTS("BAYAN_ARCHIVISTS", PermissionService.COORDINATOR),
    /** Make provisional records and edit records. */
    EDITORS("BAYAN_EDITORS", "Collaborator"),
    READERS("BAYAN_READERS", PermissionService.CONSUMER);

    private final String shortName;
    private final String role;

    ArchiveGroup(String shortName, String role) {
        this.shortName = shortName;
        this.role = role;
    }

    public String shortName() {
        return shortName;
    }

    /** As permissions and memberships name it. */
    public String authority() {
        return PermissionService.GROUP_PREFIX + shortName;
    }

    String role() {
        return role;
    }

    /** Of the display name in the bundle {@code bayan-authority}. */
    String messageKey() {
        return "bayan.group." + shortName;
    }
}
