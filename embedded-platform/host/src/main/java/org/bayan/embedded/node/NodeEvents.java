package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.policy.Policies;

/** Raises the policies of the node service. Only the working store has policies; the trashcan and versions have none. */
final class NodeEvents {
    private final Policies policies;
    private final NodeTables tables;

    NodeEvents(Policies policies, NodeTables tables) {
        this.policies = policies;
        this.tables = tables;
    }

    static boolean isSilent(NodeRef node) {
        StoreRef store = node.getStoreRef();
        return !store.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    private Set<QName> classes(NodeRef node) {
        NodeRecord record = tables.find(node);
        Set<QName> classes = new LinkedHashSet<>();
        if (record != null) {
            classes.add(record.type());
            classes.addAll(record.aspects());
        }
        return classes;
    }

    void beforeCreate(NodeRef parent, QName assocType, QName assocName, QName type) {
        if (!isSilent(parent)) {
            policies.raise(
                    BeforeCreateNodePolicy.class,
                    null,
                    List.of(type),
                    each -> each.beforeCreateNode(parent, assocType, assocName, type));
        }
    }

    void onCreate(ChildAssociationRef link) {
        NodeRef node = link.getChildRef();
        if (!isSilent(node)) {
            policies.raise(OnCreateNodePolicy.class, node, classes(node), each -> each.onCreateNode(link));
        }
    }

    void beforeUpdate(NodeRef node) {
        if (!isSilent(node)) {
            policies.raise(BeforeUpdateNodePolicy.class, node, classes(node), each -> each.beforeUpdateNode(node));
        }
    }

    void onUpdate(NodeRef node) {
        if (!isSilent(node)) {
            policies.raise(OnUpdateNodePolicy.class, node, classes(node), each -> each.onUpdateNode(node));
        }
    }

    void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!isSilent(node)) {
            policies.raise(
                    OnUpdatePropertiesPolicy.class,
                    node,
                    classes(node),
                    each -> each.onUpdateProperties(node, before, after));
        }
    }

    void beforeSetType(NodeRef node, QName before, QName after) {
        if (!isSilent(node)) {
            policies.raise(
                    BeforeSetNodeTypePolicy.class,
                    node,
                    classes(node),
                    each -> each.beforeSetNodeType(node, before, after));
        }
    }

    void onSetType(NodeRef node, QName before, QName after) {
        if (!isSilent(node)) {
            policies.raise(
                    OnSetNodeTypePolicy.class, node, classes(node), each -> each.onSetNodeType(node, before, after));
        }
    }

    void beforeAddAspect(NodeRef node, QName aspect) {
        if (!isSilent(node)) {
            policies.raise(
                    BeforeAddAspectPolicy.class, node, List.of(aspect), each -> each.beforeAddAspect(node, aspect));
        }
    }

    void onAddAspect(NodeRef node, QName aspect) {
        if (!isSilent(node)) {
            policies.raise(OnAddAspectPolicy.class, node, List.of(aspect), each -> each.onAddAspect(node, aspect));
        }
    }

    void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (!isSilent(node)) {
            policies.raise(
                    BeforeRemoveAspectPolicy.class,
                    node,
                    List.of(aspect),
                    each -> each.beforeRemoveAspect(node, aspect));
        }
    }

    void onRemoveAspect(NodeRef node, QName aspect) {
        if (!isSilent(node)) {
            policies.raise(
                    OnRemoveAspectPolicy.class, node, List.of(aspect), each -> each.onRemoveAspect(node, aspect));
        }
    }

    void beforeArchive(NodeRef node) {
        if (!isSilent(node)) {
            policies.raise(BeforeArchiveNodePolicy.class, node, classes(node), each -> each.beforeArchiveNode(node));
        }
    }

    void beforeDelete(NodeRef node) {
        if (!isSilent(node)) {
            policies.raise(BeforeDeleteNodePolicy.class, node, classes(node), each -> each.beforeDeleteNode(node));
        }
    }

    /** @param gone the node as it was, whose classes decide who hears of it */
    void onDelete(ChildAssociationRef link, NodeRecord gone, boolean archived) {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(gone.type());
        classes.addAll(gone.aspects());
        if (!isSilent(gone.ref())) {
            policies.raise(OnDeleteNodePolicy.class, gone.ref(), classes, each -> each.onDeleteNode(link, archived));
        }
    }

    void beforeMove(ChildAssociationRef old, NodeRef newParent) {
        NodeRef node = old.getChildRef();
        if (!isSilent(node)) {
            policies.raise(
                    BeforeMoveNodePolicy.class, node, classes(node), each -> each.beforeMoveNode(old, newParent));
        }
    }

    void onMove(ChildAssociationRef old, ChildAssociationRef made) {
        NodeRef node = made.getChildRef();
        if (!isSilent(node)) {
            policies.raise(OnMoveNodePolicy.class, node, classes(node), each -> each.onMoveNode(old, made));
        }
    }

    void onRestore(ChildAssociationRef link) {
        NodeRef node = link.getChildRef();
        policies.raise(OnRestoreNodePolicy.class, node, classes(node), each -> each.onRestoreNode(link));
    }

    void onCreateChild(ChildAssociationRef link, boolean newNode) {
        NodeRef parent = link.getParentRef();
        if (!isSilent(parent)) {
            policies.raise(
                    OnCreateChildAssociationPolicy.class,
                    parent,
                    classes(parent),
                    link.getTypeQName(),
                    each -> each.onCreateChildAssociation(link, newNode));
        }
    }

    void beforeDeleteChild(ChildAssociationRef link) {
        NodeRef parent = link.getParentRef();
        if (!isSilent(parent)) {
            policies.raise(
                    BeforeDeleteChildAssociationPolicy.class,
                    parent,
                    classes(parent),
                    link.getTypeQName(),
                    each -> each.beforeDeleteChildAssociation(link));
        }
    }

    void onDeleteChild(ChildAssociationRef link) {
        NodeRef parent = link.getParentRef();
        if (!isSilent(parent)) {
            policies.raise(
                    OnDeleteChildAssociationPolicy.class,
                    parent,
                    classes(parent),
                    link.getTypeQName(),
                    each -> each.onDeleteChildAssociation(link));
        }
    }

    void onCreatePeer(AssociationRef link) {
        NodeRef source = link.getSourceRef();
        if (!isSilent(source)) {
            policies.raise(
                    OnCreateAssociationPolicy.class,
                    source,
                    classes(source),
                    link.getTypeQName(),
                    each -> each.onCreateAssociation(link));
        }
    }

    void beforeDeletePeer(AssociationRef link) {
        NodeRef source = link.getSourceRef();
        if (!isSilent(source)) {
            policies.raise(
                    BeforeDeleteAssociationPolicy.class,
                    source,
                    classes(source),
                    link.getTypeQName(),
                    each -> each.beforeDeleteAssociation(link));
        }
    }

    void onDeletePeer(AssociationRef link) {
        NodeRef source = link.getSourceRef();
        if (!isSilent(source)) {
            policies.raise(
                    OnDeleteAssociationPolicy.class,
                    source,
                    classes(source),
                    link.getTypeQName(),
                    each -> each.onDeleteAssociation(link));
        }
    }
}
