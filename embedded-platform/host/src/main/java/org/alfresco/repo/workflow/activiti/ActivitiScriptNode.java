package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.workflow.variable.NamedProperties;

/**
 * A node as expressions and scripts of workflows see it: {@code bpm_assignee.properties.userName}. Its class has the name that it
 * has in ACS, where process variables that are nodes are of this class too.
 */
public final class ActivitiScriptNode {
    private final NodeRef nodeRef;
    private final NodeService nodes;
    private final NamespaceService namespaces;

    public ActivitiScriptNode(NodeRef nodeRef, NodeService nodes, NamespaceService namespaces) {
        this.nodeRef = nodeRef;
        this.nodes = nodes;
        this.namespaces = namespaces;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public String getId() {
        return nodeRef.getId();
    }

    public boolean exists() {
        return nodes.exists(nodeRef);
    }

    public String getName() {
        return (String) nodes.getProperty(nodeRef, ContentModel.PROP_NAME);
    }

    public String getTypeShort() {
        return nodes.getType(nodeRef).toPrefixString(namespaces);
    }

    /** Property values under the local names of {@code cm}, under names with a prefix, and under full names. */
    public Map<String, Object> getProperties() {
        return new NamedProperties(
                nodes.getProperties(nodeRef),
                namespaces,
                value -> value instanceof NodeRef node ? new ActivitiScriptNode(node, nodes, namespaces) : value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivitiScriptNode node && node.nodeRef.equals(nodeRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodeRef);
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
