package org.bayan.embedded.wiring;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Finds the nodes that every repository has, by the names of their links. */
final class WellKnownNodes {
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName PEOPLE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "people");

    private static final QName AUTHORITIES = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "authorities");

    private WellKnownNodes() {}

    static NodeRef people(NodeService nodes) {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return child(nodes, child(nodes, root, SYSTEM), PEOPLE);
    }

    static NodeRef authorities(NodeService nodes) {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return child(nodes, child(nodes, root, SYSTEM), AUTHORITIES);
    }

    private static NodeRef child(NodeService nodes, NodeRef parent, QName name) {
        return nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name)
                .get(0)
                .getChildRef();
    }
}
