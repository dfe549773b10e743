package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;

/** Moves nodes below another parent, and brings them back from the trashcan. */
final class NodeMover {
    private final NodeTables tables;
    private final NodeEvents events;
    private final ParentStamps stamps;
    private final NodeFollower security;

    NodeMover(NodeTables tables, NodeEvents events, ParentStamps stamps, NodeFollower security) {
        this.tables = tables;
        this.events = events;
        this.stamps = stamps;
        this.security = security;
    }

    ChildAssociationRef move(NodeRef node, NodeRef newParent, QName assocType, QName assocName) {
        NodeRecord record = tables.require(node);
        tables.require(newParent);
        ChildRecord old = tables.primaryParent(node);
        if (old == null) {
            throw new IllegalArgumentException("Node " + node + " has no parent. Use addChild instead of move.");
        }
        if (!node.getStoreRef().equals(newParent.getStoreRef())) {
            return moveToStore(record, old, newParent, assocType, assocName);
        }
        ChildAssociationRef made = new ChildAssociationRef(assocType, newParent, assocName, node, true, old.index());
        events.beforeMove(old.ref(), newParent);
        events.beforeDeleteChild(old.ref());
        refuseCycle(node, newParent, made);
        tables.unlink(old);
        tables.link(made, NodeCreator.name(record.properties(), node));
        stamps.touch(old.ref());
        stamps.touch(made);
        events.onCreateChild(made, false);
        events.onDeleteChild(old.ref());
        events.onMove(old.ref(), made);
        return made;
    }

    void refuseCycle(NodeRef node, NodeRef newParent, ChildAssociationRef link) {
        for (NodeRef each = newParent; each != null; ) {
            if (each.equals(node)) {
                throw new CyclicChildRelationshipException("The node would become its own ancestor: " + node, link);
            }
            ChildRecord parent = tables.primaryParent(each);
            each = parent == null ? null : parent.parent();
        }
    }

    private ChildAssociationRef moveToStore(
            NodeRecord node, ChildRecord old, NodeRef newParent, QName assocType, QName assocName) {
        List<ChildRecord> below = tables.childrenOf(node.ref()).stream()
                .filter(ChildRecord::primary)
                .toList();
        events.beforeCreate(newParent, assocType, assocName, node.type());
        NodeRef target = new NodeRef(newParent.getStoreRef(), node.ref().getId());
        for (ChildRecord link : new ArrayList<>(tables.parentsOf(node.ref()))) {
            tables.unlink(link);
        }
        tables.remove(node);
        tables.create(node.withRef(target));
        security.moved(node.ref(), target);
        ChildAssociationRef made = new ChildAssociationRef(assocType, newParent, assocName, target, true, old.index());
        tables.link(made, NodeCreator.name(node.properties(), target));
        stamps.touch(made);
        events.onCreate(made);
        for (ChildRecord child : below) {
            moveToStore(
                    tables.require(child.child()),
                    child,
                    target,
                    child.type(),
                    child.ref().getQName());
        }
        return made;
    }

    NodeRef restore(NodeRef archived, NodeRef wantedParent, QName wantedType, QName wantedName) {
        NodeRecord node = tables.require(archived);
        if (!node.aspects().contains(ContentModel.ASPECT_ARCHIVED)) {
            throw new AlfrescoRuntimeException("The node to restore is not an archive node");
        }
        ChildAssociationRef original =
                (ChildAssociationRef) node.properties().get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
        tables.update(unmarked(node));
        NodeRef parent = wantedParent == null ? original.getParentRef() : wantedParent;
        QName type = wantedType == null ? original.getTypeQName() : wantedType;
        QName name = wantedName == null ? original.getQName() : wantedName;
        ChildAssociationRef made = move(archived, parent, type, name);
        events.onRestore(made);
        return made.getChildRef();
    }

    private static NodeRecord unmarked(NodeRecord node) {
        Map<QName, Serializable> properties = new LinkedHashMap<>(node.properties());
        Set<QName> aspects = new LinkedHashSet<>(node.aspects());
        Serializable owner = properties.remove(ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER);
        properties.remove(ContentModel.PROP_ARCHIVED_BY);
        properties.remove(ContentModel.PROP_ARCHIVED_DATE);
        properties.remove(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
        aspects.remove(ContentModel.ASPECT_ARCHIVED);
        if (owner == null || owner.equals(OwnableService.NO_OWNER)) {
            properties.remove(ContentModel.PROP_OWNER);
            aspects.remove(ContentModel.ASPECT_OWNABLE);
        } else {
            properties.put(ContentModel.PROP_OWNER, owner);
        }
        return node.withProperties(properties).withAspects(aspects);
    }
}
