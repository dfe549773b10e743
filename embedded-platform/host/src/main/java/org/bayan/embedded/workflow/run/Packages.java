package org.bayan.embedded.workflow.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;

/** The packages of content that runs of workflows route: folders below {@code sys:workflow} that everybody may open. */
public final class Packages {
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName WORKFLOW = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "workflow");
    private static final QName PACKAGES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "packages");

    private final NodeService nodes;
    private final NodeService securedNodes;
    private final PermissionService permissions;
    private final BehaviourFilter behaviours;

    /** @param securedNodes shows the caller only what it may see */
    public Packages(
            NodeService nodes, NodeService securedNodes, PermissionService permissions, BehaviourFilter behaviours) {
        this.nodes = nodes;
        this.securedNodes = securedNodes;
        this.permissions = permissions;
        this.behaviours = behaviours;
    }

    /** @param container becomes a package; null for a new one */
    public NodeRef create(NodeRef container) {
        NodeRef made = container == null ? make() : container;
        if (nodes.hasAspect(made, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            throw new WorkflowException("Container '" + made + "' is already a workflow package.");
        }
        nodes.addAspect(
                made,
                WorkflowModel.ASPECT_WORKFLOW_PACKAGE,
                Map.of(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null));
        return made;
    }

    private NodeRef make() {
        NodeRef folder = folder();
        behaviours.disableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        try {
            NodeRef made = nodes.createNode(
                            folder,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "pkg_" + GUID.generate()),
                            WorkflowModel.TYPE_PACKAGE)
                    .getChildRef();
            permissions.setPermission(made, PermissionService.ALL_AUTHORITIES, PermissionService.ALL_PERMISSIONS, true);
            return made;
        } finally {
            behaviours.enableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private NodeRef folder() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = child(root, SYSTEM, null);
        NodeRef workflow = child(system, WORKFLOW, ContentModel.TYPE_CONTAINER);
        return child(workflow, PACKAGES, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef child(NodeRef parent, QName name, QName type) {
        List<ChildAssociationRef> found = nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return found.isEmpty()
                ? nodes.createNode(parent, ContentModel.ASSOC_CHILDREN, name, type)
                        .getChildRef()
                : found.get(0).getChildRef();
    }

    /** Only the package that a workflow made itself goes with it; of another one only the mark. */
    public void delete(NodeRef container) {
        if (container == null
                || !nodes.exists(container)
                || !nodes.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            return;
        }
        if (Boolean.TRUE.equals(nodes.getProperty(container, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            nodes.deleteNode(container);
        } else {
            nodes.removeAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    /** Writes on the package which run it belongs to. */
    public void mark(WorkflowInstance instance) {
        NodeRef container = instance.getWorkflowPackage();
        if (container == null) {
            return;
        }
        Object present = nodes.getProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (present != null && !present.equals(instance.getId())) {
            throw new WorkflowException("The workflow package '" + container + "' belongs to '" + present
                    + "' already, not to '" + instance.getId() + "'");
        }
        if (!nodes.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            create(container);
        }
        nodes.setProperty(
                container,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_ID,
                instance.getDefinition().getId());
        nodes.setProperty(
                container,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME,
                instance.getDefinition().getName());
        nodes.setProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
    }

    /** The ids of the workflows in whose packages a node is. */
    public List<String> workflowsOf(NodeRef item) {
        List<String> ids = new ArrayList<>();
        if (nodes.exists(item)) {
            for (ChildAssociationRef link : nodes.getParentAssocs(item)) {
                NodeRef parent = link.getParentRef();
                if (nodes.hasAspect(parent, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)
                        && nodes.getProperty(parent, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID) instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /** What the caller may see of a package. */
    public List<NodeRef> contents(NodeRef container) {
        return securedNodes.getChildAssocs(container).stream()
                .filter(link -> link.getTypeQName().equals(WorkflowModel.ASSOC_PACKAGE_CONTAINS)
                        || link.getTypeQName().equals(ContentModel.ASSOC_CONTAINS))
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }
}
