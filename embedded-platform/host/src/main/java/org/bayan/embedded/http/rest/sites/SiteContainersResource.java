package org.bayan.embedded.http.rest.sites;

import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /sites/{siteId}/containers}: the document library and its like. */
final class SiteContainersResource implements RestResource {
    private final SiteService sites;
    private final NodeService nodes;
    private final SiteLookup lookup;

    SiteContainersResource(SiteService sites, NodeService nodes, SiteLookup lookup) {
        this.sites = sites;
        this.nodes = nodes;
        this.lookup = lookup;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("sites/{siteId}/containers").get(this::list);
        routes.at("sites/{siteId}/containers/{containerId}").get(this::read);
    }

    private RestAnswer list(RestCall call) {
        SiteInfo site = lookup.find(call.path("siteId"));
        PagingResults<FileInfo> found = sites.listContainers(site.getShortName(), new PagingRequest(Integer.MAX_VALUE));
        return call.paging().pageOf(found.getPage(), container -> entry(container.getNodeRef()));
    }

    private RestAnswer read(RestCall call) {
        SiteInfo site = lookup.find(call.path("siteId"));
        NodeRef container = sites.getContainer(site.getShortName(), call.path("containerId"));
        if (container == null) {
            throw RestException.notFound("The relationship resource was not found for the entity with id: "
                    + site.getShortName() + " and a relationship id of " + call.path("containerId"));
        }
        return RestAnswer.ok(entry(container));
    }

    private JsonEntity entry(NodeRef container) {
        return new JsonEntity()
                .keep("id", container.getId())
                .put("folderId", nodes.getProperty(container, SiteModel.PROP_COMPONENT_ID));
    }
}
