package org.bayan.embedded.security;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.store.KeyValueStore;

/** The nodes that stand for groups where only a node will do: as those who are asked in a workflow. */
public final class GroupNodes {
    private static final String NODE = "group.node/";

    private final KeyValueStore store;
    private final NodeService nodes;
    private final Supplier<NodeRef> container;

    /** @param container the folder of all groups */
    public GroupNodes(KeyValueStore store, NodeService nodes, Supplier<NodeRef> container) {
        this.store = store;
        this.nodes = nodes;
        this.container = container;
    }

    /** A group of an older data directory gets its node when it is first asked for. */
    NodeRef of(String group, String displayName) {
        String present = store.get(NODE + group);
        return present == null ? make(group, displayName) : new NodeRef(present);
    }

    NodeRef make(String group, String displayName) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_AUTHORITY_NAME, group);
        properties.put(ContentModel.PROP_AUTHORITY_DISPLAY_NAME, displayName);
        NodeRef made = nodes.createNode(
                        container.get(),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, group),
                        ContentModel.TYPE_AUTHORITY_CONTAINER,
                        properties)
                .getChildRef();
        store.put(NODE + group, made.toString());
        return made;
    }

    void rename(String group, String displayName) {
        nodes.setProperty(of(group, displayName), ContentModel.PROP_AUTHORITY_DISPLAY_NAME, displayName);
    }

    void remove(String group) {
        String present = store.get(NODE + group);
        if (present != null) {
            nodes.deleteNode(new NodeRef(present));
            store.remove(NODE + group);
        }
    }
}
