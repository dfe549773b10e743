package org.bayan.embedded.http.rest.nodes;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.http.rest.JsonEntity;

/** The {@code path} of a node: the folders above it, up to the first that the caller may not read. */
final class NodePaths {
    private final NodeService nodes;
    private final PermissionService permissions;
    private final QualifiedNames names;
    private final NodeAspects aspects;

    NodePaths(NodeService nodes, PermissionService permissions, QualifiedNames names, NodeAspects aspects) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.names = names;
        this.aspects = aspects;
    }

    /** The path of a node, without the node. */
    JsonEntity of(NodeRef node) {
        return above(nodes.getPath(node), 2);
    }

    /** The path that an archived node had; null if its folder is gone or may not be read. */
    JsonEntity ofArchived(ChildAssociationRef original) {
        NodeRef parent = original.getParentRef();
        if (!nodes.exists(parent) || !isReadable(parent)) {
            return null;
        }
        return above(nodes.getPath(parent), 1);
    }

    private JsonEntity above(Path path, int fromEnd) {
        List<JsonEntity> elements = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean complete = true;
        for (int i = path.size() - fromEnd; i >= 0 && complete; i--) {
            if (path.get(i) instanceof Path.ChildAssocElement child
                    && child.getRef().getParentRef() != null) {
                NodeRef folder = child.getRef().getChildRef();
                complete = isReadable(folder);
                if (complete) {
                    elements.add(0, element(folder));
                }
            }
        }
        elements.forEach(element -> name.append('/').append(element.get("name")));
        return new JsonEntity()
                .put("name", name.toString())
                .put("isComplete", elements.isEmpty() ? null : complete)
                .put("elements", elements);
    }

    private JsonEntity element(NodeRef folder) {
        return new JsonEntity()
                .keep("id", folder.getId())
                .put("name", nodes.getProperty(folder, ContentModel.PROP_NAME))
                .put("nodeType", names.prefixed(nodes.getType(folder)))
                .put("aspectNames", aspects.shown(folder));
    }

    private boolean isReadable(NodeRef node) {
        return permissions.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }
}
