package org.bayan.embedded.workflow.variable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;

/** Values of process variables: node references are nodes there, everything else is what it is. */
public final class NodeVariables {
    private final NodeService nodes;
    private final NamespaceService namespaces;

    public NodeVariables(NodeService nodes, NamespaceService namespaces) {
        this.nodes = nodes;
        this.namespaces = namespaces;
    }

    public ActivitiScriptNode node(NodeRef ref) {
        return ref == null ? null : new ActivitiScriptNode(ref, nodes, namespaces);
    }

    /** @param many whether the variable holds several nodes even if there is one only */
    public Object nodes(Object value, boolean many) {
        List<NodeRef> refs = refs(value);
        if (!many) {
            return refs.isEmpty() ? null : node(refs.get(0));
        }
        ActivitiScriptNodeList list = new ActivitiScriptNodeList();
        refs.forEach(ref -> list.add(node(ref)));
        return list;
    }

    private static List<NodeRef> refs(Object value) {
        List<NodeRef> refs = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(each -> refs.addAll(refs(each)));
        } else if (value instanceof NodeRef ref) {
            refs.add(ref);
        } else if (value instanceof ActivitiScriptNode node) {
            refs.add(node.getNodeRef());
        } else if (value instanceof String text && !text.isEmpty()) {
            for (String each : text.split(",")) {
                refs.add(new NodeRef(each.trim()));
            }
        } else if (value != null && !(value instanceof String)) {
            throw new WorkflowException("A node was expected where there is " + value.getClass());
        }
        return refs;
    }

    /** The value as the repository knows it. */
    public Serializable toRepository(Object value) {
        if (value instanceof ActivitiScriptNode node) {
            return node.getNodeRef();
        }
        if (value instanceof ActivitiScriptNodeList list) {
            return new ArrayList<>(list.getNodeReferences());
        }
        if (value == null || value instanceof Serializable) {
            return (Serializable) value;
        }
        throw new WorkflowException("The value of a process variable cannot be shown: " + value.getClass());
    }

    /** The value as the engine keeps it. */
    public Object toEngine(Object value) {
        if (value instanceof NodeRef ref) {
            return node(ref);
        }
        boolean nodesOnly = value instanceof Collection<?> several
                && !several.isEmpty()
                && several.stream().allMatch(NodeRef.class::isInstance);
        return nodesOnly ? nodes(value, true) : value;
    }

    /** How the engine stores nodes. */
    public List<VariableType> types() {
        return List.of(new NodeType(this), new NodeListType(this));
    }
}
