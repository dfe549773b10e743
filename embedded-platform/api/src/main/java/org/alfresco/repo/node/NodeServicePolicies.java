package org.alfresco.repo.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies that the node service raises. */
public interface NodeServicePolicies {
    /** Before an aspect is added. */
    interface BeforeAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeAddAspect");

        void beforeAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Before a node goes to the trashcan. */
    interface BeforeArchiveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeArchiveNode");

        void beforeArchiveNode(NodeRef nodeRef);
    }

    /** Before a node is created. */
    interface BeforeCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateNode");

        void beforeCreateNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName);
    }

    /** Before a store is created. */
    interface BeforeCreateStorePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateStore");

        void beforeCreateStore(QName nodeTypeQName, StoreRef storeRef);
    }

    /** Before a peer association is removed. */
    interface BeforeDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteAssociation");

        void beforeDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** Before a child association is removed. */
    interface BeforeDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteChildAssociation");

        void beforeDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** Before a node is deleted. */
    interface BeforeDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteNode");

        void beforeDeleteNode(NodeRef nodeRef);
    }

    /** Before a node moves to another parent. */
    interface BeforeMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeMoveNode");

        void beforeMoveNode(ChildAssociationRef oldChildAssocRef, NodeRef newParentRef);
    }

    /** Before an aspect is removed. */
    interface BeforeRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeRemoveAspect");

        void beforeRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Before a node's type changes. */
    interface BeforeSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeSetNodeType");

        void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** Before anything about a node changes. */
    interface BeforeUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUpdateNode");

        void beforeUpdateNode(NodeRef nodeRef);
    }

    /** An aspect was added; reaches behaviours bound to that aspect. */
    interface OnAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onAddAspect");

        void onAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** A peer association was made. */
    interface OnCreateAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateAssociation");

        void onCreateAssociation(AssociationRef nodeAssocRef);
    }

    /** A child association was made. */
    interface OnCreateChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateChildAssociation");

        void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode);
    }

    /** A node was created. Its content may come later. */
    interface OnCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateNode");

        void onCreateNode(ChildAssociationRef childAssocRef);
    }

    /** A store was created. */
    interface OnCreateStorePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateStore");

        void onCreateStore(NodeRef rootNodeRef);
    }

    /** A peer association was removed. */
    interface OnDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteAssociation");

        void onDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** A child association was removed. */
    interface OnDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteChildAssociation");

        void onDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** A node was deleted, to the trashcan or for good. */
    interface OnDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteNode");

        void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived);
    }

    /** A node moved or got another name under its parent. */
    interface OnMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onMoveNode");

        void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef);
    }

    /** An aspect was removed. */
    interface OnRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRemoveAspect");

        void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** A node came back from the trashcan. */
    interface OnRestoreNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRestoreNode");

        void onRestoreNode(ChildAssociationRef childAssocRef);
    }

    /** A node's type changed. */
    interface OnSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onSetNodeType");

        void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** Something about a node changed. */
    interface OnUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateNode");

        void onUpdateNode(NodeRef nodeRef);
    }

    /** Properties changed; the maps hold all properties before and after. */
    interface OnUpdatePropertiesPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateProperties");

        Policy.Arg ARG_0 = Policy.Arg.KEY;

        Policy.Arg ARG_1 = Policy.Arg.START_VALUE;

        Policy.Arg ARG_2 = Policy.Arg.END_VALUE;

        void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after);
    }
}
