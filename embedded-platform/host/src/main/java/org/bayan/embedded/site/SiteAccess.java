package org.bayan.embedded.site;

import java.util.Optional;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/** What the asking user may see and change of sites. A site that a user may not read is not there for them. */
final class SiteAccess {
    private final SiteNodes sites;
    private final SiteGroups groups;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    SiteAccess(SiteNodes sites, SiteGroups groups, PermissionService permissions, AuthorityService authorities) {
        this.sites = sites;
        this.groups = groups;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    boolean isReadable(NodeRef node) {
        return permissions.hasPermission(node, PermissionService.READ_PROPERTIES) == AccessStatus.ALLOWED;
    }

    Optional<NodeRef> readable(String shortName) {
        return sites.site(shortName).filter(this::isReadable);
    }

    /** @throws AlfrescoRuntimeException if there is no such site that the user may read */
    NodeRef existing(String shortName) {
        return readable(shortName)
                .orElseThrow(() -> new AlfrescoRuntimeException("The site " + shortName + " does not exist."));
    }

    boolean isAdministrator(String user) {
        return user != null && authorities.isAdminAuthority(user);
    }

    boolean isManager(String shortName) {
        String user = AuthenticationUtil.getRunAsUser();
        return AuthenticationUtil.isRunAsUserTheSystemUser()
                || isAdministrator(user)
                || groups.role(shortName, user).equals(Optional.of(SiteModel.SITE_MANAGER));
    }

    void requireManager(String shortName) {
        if (!isManager(shortName)) {
            throw new AlfrescoRuntimeException("Only a manager of the site " + shortName + " may change it.");
        }
    }

    /** Managers let anybody in; others may join a public site themselves, as consumers. */
    boolean canAdd(String shortName, String authority, String role) {
        boolean joins = authority.equals(AuthenticationUtil.getRunAsUser())
                && SiteModel.SITE_CONSUMER.equals(role)
                && sites.info(existing(shortName)).getIsPublic();
        return joins || isManager(shortName);
    }
}
