package org.bayan.embedded.version;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The states of nodes at the time of their versions, as nodes of a store of their own. */
final class FrozenNodes {
    static final StoreRef STORE = new StoreRef(StoreRef.PROTOCOL_WORKSPACE, Version2Model.STORE_ID);

    /** What says which version the live node is at, and stays as it is when an old state comes back. */
    private static final Set<QName> OF_THE_LIVE_NODE = Set.of(
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_VERSION_TYPE,
            ContentModel.PROP_AUTO_VERSION,
            ContentModel.PROP_AUTO_VERSION_PROPS,
            ContentModel.PROP_INITIAL_VERSION);

    private static final Set<QName> LOCKS = Set.of(ContentModel.ASPECT_LOCKABLE, ContentModel.ASPECT_CHECKED_OUT);

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;

    /**
     * @param nodeService sees titles in all their languages
     */
    FrozenNodes(NodeService nodeService, BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
    }

    NodeRef freeze(NodeRef live, String label) {
        if (!nodeService.exists(STORE)) {
            nodeService.createStore(STORE.getProtocol(), STORE.getIdentifier());
        }
        String id = UUID.randomUUID().toString();
        Map<QName, Serializable> properties = new HashMap<>(nodeService.getProperties(live));
        properties
                .keySet()
                .removeAll(Set.of(
                        ContentModel.PROP_NODE_DBID,
                        ContentModel.PROP_STORE_IDENTIFIER,
                        ContentModel.PROP_STORE_PROTOCOL,
                        ContentModel.PROP_LOCK_LIFETIME));
        properties.put(ContentModel.PROP_NODE_UUID, id);
        NodeRef frozen = new NodeRef(STORE, id);
        behaviourFilter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            nodeService.createNode(
                    nodeService.getRootNode(STORE),
                    ContentModel.ASSOC_CHILDREN,
                    QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, label + "-" + id),
                    nodeService.getType(live),
                    properties);
            for (QName aspect : nodeService.getAspects(live)) {
                if (!nodeService.hasAspect(frozen, aspect) && !LOCKS.contains(aspect)) {
                    nodeService.addAspect(frozen, aspect, null);
                }
            }
        } finally {
            behaviourFilter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
        return frozen;
    }

    /** Gives a live node the type, aspects and properties that it had. */
    void thaw(NodeRef frozen, NodeRef live) {
        Map<QName, Serializable> now = nodeService.getProperties(live);
        Map<QName, Serializable> properties = new HashMap<>(nodeService.getProperties(frozen));
        OF_THE_LIVE_NODE.forEach(property -> {
            properties.remove(property);
            if (now.containsKey(property)) {
                properties.put(property, now.get(property));
            }
        });
        nodeService.setProperties(live, properties);
        // ACS sets the properties of a discussion again here: nothing changes, but behaviours hear of an update.
        nodeService.addProperties(live, Map.of());
        nodeService.setType(live, nodeService.getType(frozen));
        Set<QName> wanted = nodeService.getAspects(frozen);
        Set<QName> held = new HashSet<>(nodeService.getAspects(live));
        for (QName aspect : wanted) {
            if (!held.contains(aspect)) {
                nodeService.addAspect(live, aspect, null);
            }
        }
        for (QName aspect : held) {
            if (!wanted.contains(aspect) && !LOCKS.contains(aspect)) {
                nodeService.removeAspect(live, aspect);
            }
        }
        nodeService.setProperty(live, ContentModel.PROP_VERSION_LABEL, now.get(ContentModel.PROP_VERSION_LABEL));
    }

    void remove(NodeRef frozen) {
        if (nodeService.exists(frozen)) {
            nodeService.deleteNode(frozen);
        }
    }
}
