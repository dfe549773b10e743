package org.bayan.embedded.http.rest.sites;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.tagging.TaggingService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.nodes.NodeLookup;
import org.bayan.embedded.http.rest.people.PersonMapper;

/** The resources under {@code /sites} and {@code /tags}. */
public final class SitesApi {
    private SitesApi() {}

    /** The resources over the repository's services. */
    public static List<RestResource> resources(RepositoryBeans beans, NodeLookup lookup, PersonMapper persons) {
        SiteService sites = beans.get("SiteService", SiteService.class);
        NodeService nodes = beans.get("NodeService", NodeService.class);
        SiteLookup siteLookup = new SiteLookup(sites);
        return List.of(
                new SitesResource(sites, nodes, siteLookup),
                new SiteContainersResource(sites, nodes, siteLookup),
                new SiteMembersResource(sites, beans.get("PersonService", PersonService.class), siteLookup, persons),
                new TagsResource(
                        beans.get("TaggingService", TaggingService.class),
                        nodes,
                        beans.get("AuthorityService", AuthorityService.class),
                        lookup));
    }
}
