package org.bayan.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;

/** The folders that statements lie in, each read once. For one run, in one thread. */
final class FolderNames {
    private final NodeService nodeService;
    private final Map<NodeRef, List<String>> known = new HashMap<>();

    FolderNames(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** Names from below Company Home down to the folder that a node lies in. */
    List<String> above(NodeRef node) {
        NodeRef parent = nodeService.getPrimaryParent(node).getParentRef();
        return parent == null ? List.of() : known.computeIfAbsent(parent, this::downTo);
    }

    private List<String> downTo(NodeRef folder) {
        List<String> names = new ArrayList<>();
        NodeRef at = folder;
        while (at != null && !ContentModel.TYPE_STOREROOT.equals(nodeService.getType(at))) {
            names.add(0, (String) nodeService.getProperty(at, ContentModel.PROP_NAME));
            at = nodeService.getPrimaryParent(at).getParentRef();
        }
        return names.isEmpty() ? List.of() : List.copyOf(names.subList(1, names.size()));
    }

    /** The group that the next intake folder above a node names for what is dropped into it. */
    Optional<String> reviewGroup(NodeRef node) {
        NodeRef at = nodeService.getPrimaryParent(node).getParentRef();
        while (at != null) {
            if (nodeService.hasAspect(at, BayanModel.ASPECT_INTAKE_FOLDER)) {
                return Optional.ofNullable((String) nodeService.getProperty(at, BayanModel.PROP_REVIEW_GROUP))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty());
            }
            at = nodeService.getPrimaryParent(at).getParentRef();
        }
        return Optional.empty();
    }
}
