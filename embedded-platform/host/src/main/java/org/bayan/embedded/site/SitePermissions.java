package org.bayan.embedded.site;

import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteVisibility;

/** Who may do what on the nodes of a site, by its visibility. */
final class SitePermissions {
    private final PermissionService permissions;
    private final SiteGroups groups;

    SitePermissions(PermissionService permissions, SiteGroups groups) {
        this.permissions = permissions;
        this.groups = groups;
    }

    void setOnSite(NodeRef node, String site, SiteVisibility visibility) {
        permissions.setInheritParentPermissions(node, false);
        permissions.deletePermission(node, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER);
        if (visibility != SiteVisibility.PRIVATE) {
            permissions.setPermission(node, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER, true);
        }
        permissions.setPermission(node, PermissionService.ALL_AUTHORITIES, PermissionService.READ_PERMISSIONS, true);
        setForRoles(node, site);
    }

    /** In a moderated site everybody sees the site, but only members see what is in it. */
    void setOnContainer(NodeRef node, String site, SiteVisibility visibility) {
        if (visibility == SiteVisibility.MODERATED) {
            permissions.setInheritParentPermissions(node, false);
            setForRoles(node, site);
        } else {
            permissions.setInheritParentPermissions(node, true);
        }
    }

    private void setForRoles(NodeRef node, String site) {
        for (String role : SiteGroups.ROLES) {
            permissions.setPermission(node, groups.roleGroup(site, role), role, true);
        }
    }
}
