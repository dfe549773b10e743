package org.bayan.embedded.http.rest.nodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /nodes/{nodeId}/versions}: the versions of a file, their content, reverting and deleting. */
final class NodeVersionsResource implements RestResource {
    private final NodeService nodes;
    private final VersionService versions;
    private final CheckOutCheckInService checkOuts;
    private final PermissionService permissions;
    private final NodeLookup lookup;
    private final NodeContentResource contents;
    private final NodeMapper mapper;

    NodeVersionsResource(
            NodeService nodes,
            VersionService versions,
            CheckOutCheckInService checkOuts,
            PermissionService permissions,
            NodeLookup lookup,
            NodeContentResource contents,
            NodeMapper mapper) {
        this.nodes = nodes;
        this.versions = versions;
        this.checkOuts = checkOuts;
        this.permissions = permissions;
        this.lookup = lookup;
        this.contents = contents;
        this.mapper = mapper;
    }

    /** How to go back to a version. */
    record Revert(Boolean majorVersion, String comment) {}

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/versions").get(this::list);
        routes.at("nodes/{nodeId}/versions/{versionId}").get(this::read).delete(this::delete);
        routes.at("nodes/{nodeId}/versions/{versionId}/content").get(this::content);
        routes.at("nodes/{nodeId}/versions/{versionId}/revert").post(this::revert);
    }

    private RestAnswer list(RestCall call) {
        VersionHistory history = versions.getVersionHistory(lookup.byIdOrAlias(call.path("nodeId")));
        ArrayList<Version> all = new ArrayList<>();
        if (history != null) {
            all.addAll(history.getAllVersions());
        }
        Include include = call.include();
        return call.paging()
                .pageOf(all, version -> entry(version, mapper.entry(version.getFrozenStateNodeRef(), include)));
    }

    private RestAnswer read(RestCall call) {
        return RestAnswer.ok(entry(find(call), call));
    }

    private RestAnswer content(RestCall call) {
        NodeRef frozen = find(call).getFrozenStateNodeRef();
        lookup.requireFile(frozen);
        return contents.answer(frozen, call);
    }

    /** Goes back by way of a check-out, so that the old content becomes a new version on top of the others. */
    private RestAnswer revert(RestCall call) {
        Version version = find(call);
        Revert wanted = call.body(Revert.class);
        NodeRef node = version.getVersionedNodeRef();
        if (nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            node = checkOuts.cancelCheckout(node);
        }
        versions.revert(node, version, false);
        NodeRef workingCopy = checkOuts.checkout(node);
        boolean major = Boolean.TRUE.equals(wanted.majorVersion());
        checkOuts.checkin(workingCopy, VersionWriting.properties(major, Optional.ofNullable(wanted.comment())));
        return RestAnswer.ok(entry(versions.getVersionHistory(node).getHeadVersion(), call));
    }

    private RestAnswer delete(RestCall call) {
        Version version = find(call);
        NodeRef node = version.getVersionedNodeRef();
        if (permissions.hasPermission(node, PermissionService.DELETE) != AccessStatus.ALLOWED) {
            throw RestException.denied();
        }
        versions.deleteVersion(node, version);
        if (nodes.getProperty(node, ContentModel.PROP_VERSION_LABEL) == null) {
            throw new IntegrityException(
                    "Cannot delete last version (did you mean to disable versioning instead ?) [" + call.path("nodeId")
                            + "," + call.path("versionId") + "]",
                    null);
        }
        return RestAnswer.nothing();
    }

    private Version find(RestCall call) {
        String nodeId = call.path("nodeId");
        String label = call.path("versionId");
        VersionHistory history = versions.getVersionHistory(lookup.byIdOrAlias(nodeId));
        Version version = history == null ? null : history.getVersion(label);
        if (version == null) {
            throw RestException.noEntity(nodeId + "-" + label);
        }
        return version;
    }

    private JsonEntity entry(Version version, RestCall call) {
        return entry(version, mapper.full(version.getFrozenStateNodeRef(), call.include()));
    }

    /** A version is shown as the file that it holds, under its label, and without what only a live file has. */
    private static JsonEntity entry(Version version, JsonEntity frozen) {
        frozen.without("parentId").without("createdAt").without("createdByUser").keep("id", version.getVersionLabel());
        frozen.put("versionComment", version.getDescription());
        if (frozen.get("properties") instanceof Map<?, ?> shown) {
            Map<String, Object> properties = new LinkedHashMap<>();
            shown.forEach((name, value) -> properties.put((String) name, value));
            properties.put("cm:versionType", version.getVersionProperty("versionType"));
            frozen.put("properties", properties);
        }
        return frozen;
    }
}
