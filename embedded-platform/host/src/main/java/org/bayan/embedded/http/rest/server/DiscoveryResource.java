package org.bayan.embedded.http.rest.server;

import java.util.List;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.descriptor.Descriptor;
import org.alfresco.service.descriptor.DescriptorService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /api/discovery}: which repository this is, by the id of its root node, and which modules it has. */
final class DiscoveryResource implements RestResource {
    private final DescriptorService descriptors;
    private final ModuleService modules;
    private final Repository repository;

    DiscoveryResource(DescriptorService descriptors, ModuleService modules, Repository repository) {
        this.descriptors = descriptors;
        this.modules = modules;
        this.repository = repository;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("discovery").get(this::read);
    }

    private RestAnswer read(RestCall call) {
        Descriptor server = descriptors.getServerDescriptor();
        List<JsonEntity> installed =
                modules.getAllModules().stream().map(DiscoveryResource::module).toList();
        JsonEntity about = new JsonEntity()
                .put("id", repository.getRootHome().getId())
                .put("edition", server.getEdition())
                .put("version", version(server))
                .put("status", status())
                .put("modules", installed);
        return RestAnswer.ok(new JsonEntity().keep("repository", about));
    }

    private static JsonEntity version(Descriptor server) {
        return new JsonEntity()
                .put("major", server.getVersionMajor())
                .put("minor", server.getVersionMinor())
                .put("patch", server.getVersionRevision())
                .put("hotfix", "0")
                .keep("schema", server.getSchema())
                .put("label", server.getVersionBuild())
                .put("display", server.getVersion() + " schema " + server.getSchema());
    }

    private static JsonEntity status() {
        return new JsonEntity()
                .keep("isReadOnly", false)
                .keep("isAuditEnabled", false)
                .keep("isQuickShareEnabled", false)
                .keep("isThumbnailGenerationEnabled", false)
                .keep("isDirectAccessUrlEnabled", false);
    }

    private static JsonEntity module(ModuleDetails module) {
        return new JsonEntity()
                .put("id", module.getId())
                .put("title", module.getTitle())
                .put("description", module.getDescription())
                .put("version", String.valueOf(module.getModuleVersionNumber()))
                .put("installDate", module.getInstallDate())
                .put("installState", String.valueOf(module.getInstallState()))
                .put("versionMin", String.valueOf(module.getRepoVersionMin()))
                .put("versionMax", String.valueOf(module.getRepoVersionMax()));
    }
}
