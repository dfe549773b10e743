package org.bayan.embedded.http.rest.nodes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/**
 * A node as a caller sends it to create or change one. Members that only the server decides on are accepted and ignored; any
 * other unknown member is refused.
 */
@JsonIgnoreProperties({
    "isFolder",
    "isFile",
    "isLink",
    "isLocked",
    "isFavorite",
    "path",
    "allowableOperations",
    "content",
    "definition",
    "versionLabel",
    "versionComment",
    "archivedAt",
    "location",
    "nodeId"
})
record NodeBody(
        String id,
        String name,
        String nodeType,
        String relativePath,
        String parentId,
        List<String> aspectNames,
        Map<String, Object> properties,
        NodePermissions.Sent permissions,
        ChildLink association,
        List<TargetLink> targets,
        List<ChildLink> secondaryChildren) {
    /** A link to a child node. */
    record ChildLink(String childId, String assocType, Boolean isPrimary) {}

    /** A link to a peer node. */
    record TargetLink(String targetId, String assocType) {}
}
