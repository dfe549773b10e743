package org.bayan.embedded.http.rest.sites;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;

/** Sites as entities of the REST API. A site that the caller may not see does not exist for them. */
final class SiteLookup {
    private final SiteService sites;

    SiteLookup(SiteService sites) {
        this.sites = sites;
    }

    /** @throws RestException with status 404 if the caller sees no such site */
    SiteInfo find(String id) {
        SiteInfo site = sites.getSite(id);
        if (site == null) {
            throw RestException.noEntity(id);
        }
        return site;
    }

    JsonEntity entry(SiteInfo site) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return new JsonEntity()
                .keep("id", site.getShortName())
                .keep("guid", site.getNodeRef().getId())
                .put("title", site.getTitle())
                .put("description", site.getDescription())
                .put("visibility", site.getVisibility().name())
                .put("preset", site.getSitePreset())
                .put("role", sites.getMembersRole(site.getShortName(), user));
    }
}
