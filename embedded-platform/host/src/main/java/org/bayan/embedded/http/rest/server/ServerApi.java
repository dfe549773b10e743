package org.bayan.embedded.http.rest.server;

import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.descriptor.DescriptorService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.rest.RestResource;

/** What tells of the server itself: probes, tickets and discovery. */
public final class ServerApi {
    private ServerApi() {}

    /** {@code /probes}. */
    public static RestResource probes() {
        return new ProbesResource();
    }

    /** {@code /tickets}. */
    public static RestResource tickets(RepositoryBeans beans) {
        return new TicketsResource(beans.get("AuthenticationService", AuthenticationService.class));
    }

    /** {@code /discovery}. */
    public static RestResource discovery(RepositoryBeans beans) {
        return new DiscoveryResource(
                beans.get("DescriptorService", DescriptorService.class),
                beans.get("ModuleService", ModuleService.class),
                beans.get("repositoryHelper", Repository.class));
    }
}
