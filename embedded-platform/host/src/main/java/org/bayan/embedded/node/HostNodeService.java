package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidChildAssociationRefException;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.repository.StoreExistsException;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;
import org.alfresco.util.ParameterCheck;
import org.bayan.embedded.node.NodeChanges.Wish;

/**
 * The node service below permissions: texts in several languages come and go as they are stored. The work is in the parts; this
 * class is the door.
 */
public final class HostNodeService implements NodeService {
    private final NodeTables tables;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final NodeCreator creator;
    private final NodeDeleter deleter;
    private final NodeMover mover;
    private final NodeReader reader;
    private final IntegrityCheck integrity;
    private final NodeFollower security;
    private final DictionaryService dictionary;

    HostNodeService(
            NodeTables tables,
            NodeEvents events,
            NodeChanges changes,
            NodeCreator creator,
            NodeDeleter deleter,
            NodeMover mover,
            IntegrityCheck integrity,
            NodeFollower security,
            DictionaryService dictionary) {
        this.tables = tables;
        this.events = events;
        this.changes = changes;
        this.creator = creator;
        this.deleter = deleter;
        this.mover = mover;
        this.reader = new NodeReader(tables);
        this.integrity = integrity;
        this.security = security;
        this.dictionary = dictionary;
    }

    @Override
    public List<StoreRef> getStores() {
        return tables.stores();
    }

    @Override
    public StoreRef createStore(String protocol, String identifier) {
        StoreRef store = new StoreRef(protocol, identifier);
        if (exists(store)) {
            throw new StoreExistsException(store, null);
        }
        NodeRef root = new NodeRef(store, GUID.generate());
        tables.create(new NodeRecord(
                0, 0, root, ContentModel.TYPE_STOREROOT, Set.of(ContentModel.ASPECT_ROOT), new LinkedHashMap<>()));
        tables.addRoot(store, root);
        return store;
    }

    @Override
    public void deleteStore(StoreRef storeRef) {
        throw new UnsupportedOperationException("NodeService.deleteStore");
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        ParameterCheck.mandatory("nodeRef", nodeRef);
        return tables.find(nodeRef) != null;
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return tables.root(storeRef) != null;
    }

    @Override
    public NodeRef.Status getNodeStatus(NodeRef nodeRef) {
        NodeRecord node = tables.find(nodeRef);
        return node == null
                ? null
                : new NodeRef.Status(node.id(), nodeRef, String.valueOf(node.change()), node.change(), false);
    }

    @Override
    public NodeRef getNodeRef(Long nodeId) {
        return tables.byNumber(nodeId);
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        NodeRef root = tables.root(storeRef);
        if (root == null) {
            throw new InvalidStoreRefException(storeRef);
        }
        return root;
    }

    @Override
    public Set<NodeRef> getAllRootNodes(StoreRef storeRef) {
        return Set.of(getRootNode(storeRef));
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        ParameterCheck.mandatory("parentRef", parentRef);
        ParameterCheck.mandatory("assocTypeQName", assocTypeQName);
        ParameterCheck.mandatory("assocQName", assocQName);
        ParameterCheck.mandatory("nodeTypeQName", nodeTypeQName);
        integrity.watch();
        return creator.create(parentRef, assocTypeQName, assocQName, nodeTypeQName, properties);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        return mover.move(nodeToMoveRef, newParentRef, assocTypeQName, assocQName);
    }

    @Override
    public void setChildAssociationIndex(ChildAssociationRef childAssocRef, int index) {
        tables.relink(requireLink(childAssocRef), index);
    }

    private ChildRecord requireLink(ChildAssociationRef ref) {
        return tables.childrenOf(ref.getParentRef()).stream()
                .filter(record -> record.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new InvalidChildAssociationRefException(ref));
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return tables.require(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        if (dictionary.getType(typeQName) == null) {
            throw new InvalidTypeException(typeQName);
        }
        integrity.watch();
        QName old = tables.require(nodeRef).type();
        events.beforeUpdate(nodeRef);
        events.beforeSetType(nodeRef, old, typeQName);
        boolean changed = !old.equals(typeQName);
        if (changed) {
            changes.store(tables.require(nodeRef).withType(typeQName));
        }
        changed |= changes.apply(nodeRef, new Wish(typeQName, Set.of(), Map.of(), false));
        if (changed) {
            events.onUpdate(nodeRef);
            events.onSetType(nodeRef, old, typeQName);
        }
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        if (dictionary.getAspect(aspectTypeQName) == null) {
            throw new InvalidAspectException("The aspect is invalid: " + aspectTypeQName, aspectTypeQName);
        }
        Map<QName, Serializable> properties = aspectProperties == null ? Map.of() : aspectProperties;
        change(nodeRef, new Wish(aspectTypeQName, Set.of(aspectTypeQName), properties, false));
    }

    private void change(NodeRef node, Wish wish) {
        tables.require(node);
        integrity.watch();
        events.beforeUpdate(node);
        if (wish.properties().containsKey(ContentModel.PROP_NAME)) {
            tables.rename(node, NodeCreator.name(wish.properties(), node));
        }
        if (changes.apply(node, wish)) {
            events.onUpdate(node);
        }
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        NodeRecord before = tables.require(nodeRef);
        if (!before.aspects().contains(aspectTypeQName)) {
            return;
        }
        integrity.watch();
        events.beforeUpdate(nodeRef);
        events.beforeRemoveAspect(nodeRef, aspectTypeQName);
        Set<QName> aspects = new LinkedHashSet<>(tables.require(nodeRef).aspects());
        aspects.remove(aspectTypeQName);
        changes.store(tables.require(nodeRef).withAspects(aspects));
        AspectDefinition definition = dictionary.getAspect(aspectTypeQName);
        boolean updated = false;
        if (definition != null) {
            removeProperties(nodeRef, definition.getProperties().keySet());
            updated = removeLinks(nodeRef, definition);
        }
        if (updated) {
            events.onUpdate(nodeRef);
        }
        events.onRemoveAspect(nodeRef, aspectTypeQName);
    }

    private void removeProperties(NodeRef node, Set<QName> names) {
        NodeRecord record = tables.require(node);
        Map<QName, Serializable> before = NodeChanges.propertiesOf(record);
        Map<QName, Serializable> properties = new LinkedHashMap<>(record.properties());
        if (properties.keySet().removeAll(names)) {
            changes.store(record.withProperties(properties));
            events.onUpdateProperties(node, before, NodeChanges.propertiesOf(tables.require(node)));
        }
    }

    private boolean removeLinks(NodeRef node, AspectDefinition aspect) {
        boolean removed = false;
        if (NodeDeleter.isPending(node)) {
            return false;
        }
        for (ChildRecord child : tables.childrenOf(node)) {
            if (aspect.getChildAssociations().containsKey(child.type())) {
                removed |= !child.primary();
                removeLink(child);
            }
        }
        for (PeerRecord peer : tables.targetsOf(node)) {
            boolean ownType = aspect.getAssociations().containsKey(peer.ref().getTypeQName());
            if (ownType && !NodeDeleter.isPending(peer.ref().getTargetRef())) {
                tables.disconnect(peer);
                events.onDeletePeer(peer.ref());
                removed = true;
            }
        }
        return removed;
    }

    private void removeLink(ChildRecord link) {
        if (link.primary()) {
            deleteNode(link.child());
        } else {
            events.beforeDeleteChild(link.ref());
            tables.unlink(link);
            events.onDeleteChild(link.ref());
        }
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return aspectTypeQName.equals(ContentModel.ASPECT_PENDING_DELETE)
                ? NodeDeleter.isPending(nodeRef)
                : tables.require(nodeRef).aspects().contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new LinkedHashSet<>(tables.require(nodeRef).aspects());
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        deleter.delete(nodeRef);
    }

    @Override
    public ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        return addChild(List.of(parentRef), childRef, assocTypeQName, qname).get(0);
    }

    @Override
    public List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname) {
        NodeRecord child = tables.require(childRef);
        List<ChildAssociationRef> made = new ArrayList<>();
        for (NodeRef parent : parentRefs) {
            tables.require(parent);
            ChildAssociationRef link = new ChildAssociationRef(assocTypeQName, parent, qname, childRef, false, -1);
            mover.refuseCycle(childRef, parent, link);
            tables.link(link, NodeCreator.name(child.properties(), childRef));
            made.add(link);
        }
        made.forEach(link -> events.onCreateChild(link, false));
        parentRefs.forEach(parent -> changes.applyToParent(parent, assocTypeQName));
        return made;
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        tables.require(parentRef);
        ChildRecord primary = tables.primaryParent(tables.require(childRef).ref());
        if (primary != null && primary.parent().equals(parentRef)) {
            deleteNode(childRef);
            return;
        }
        tables.childrenOf(parentRef).stream()
                .filter(record -> record.child().equals(childRef))
                .forEach(this::removeLink);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        ChildRecord found = tables.childrenOf(childAssocRef.getParentRef()).stream()
                .filter(record -> record.ref().equals(childAssocRef))
                .findFirst()
                .orElse(null);
        if (found != null) {
            removeLink(found);
        }
        return found != null;
    }

    @Override
    public boolean removeSeconaryChildAssociation(ChildAssociationRef childAssocRef) {
        return removeSecondaryChildAssociation(childAssocRef);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        boolean primary = tables.childrenOf(childAssocRef.getParentRef()).stream()
                .anyMatch(record -> record.ref().equals(childAssocRef) && record.primary());
        if (primary) {
            throw new IllegalArgumentException("The association is the primary one: " + childAssocRef);
        }
        return removeChildAssociation(childAssocRef);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        NodeRecord node = tables.require(nodeRef);
        Map<QName, Serializable> properties = NodeChanges.propertiesOf(node);
        if (node.aspects().contains(ContentModel.ASPECT_LOCKABLE)) {
            // As in ACS, a lockable node shows how long its lock would last even while nobody holds it.
            properties.putIfAbsent(ContentModel.PROP_LOCK_LIFETIME, Lifetime.PERSISTENT.toString());
        }
        return properties;
    }

    @Override
    public Long getNodeAclId(NodeRef nodeRef) {
        tables.require(nodeRef);
        return tables.require(security.permissionsFrom(nodeRef)).id();
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        return getProperties(nodeRef).get(qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        Map<QName, Serializable> stored = new LinkedHashMap<>(properties);
        stored.remove(ContentModel.PROP_LOCK_LIFETIME);
        change(nodeRef, new Wish(ContentModel.TYPE_BASE, Set.of(), stored, true));
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change(nodeRef, new Wish(ContentModel.TYPE_BASE, Set.of(), properties, false));
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        ParameterCheck.mandatory("nodeRef", nodeRef);
        ParameterCheck.mandatory("qname", qname);
        if (qname.equals(ContentModel.PROP_NODE_UUID)) {
            throw new IllegalArgumentException("The node UUID cannot be changed.");
        }
        Map<QName, Serializable> one = new LinkedHashMap<>();
        one.put(qname, value);
        change(nodeRef, new Wish(ContentModel.TYPE_BASE, Set.of(), one, false));
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        integrity.watch();
        NodeRecord record = tables.require(nodeRef);
        events.beforeUpdate(nodeRef);
        Map<QName, Serializable> before = NodeChanges.propertiesOf(record);
        Map<QName, Serializable> properties =
                new LinkedHashMap<>(tables.require(nodeRef).properties());
        properties.remove(qname);
        changes.store(tables.require(nodeRef).withProperties(properties));
        if (qname.equals(ContentModel.PROP_NAME)) {
            tables.rename(nodeRef, nodeRef.getId());
        }
        events.onUpdate(nodeRef);
        events.onUpdateProperties(nodeRef, before, NodeChanges.propertiesOf(tables.require(nodeRef)));
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return reader.parents(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return reader.childrenOfTypes(nodeRef, childNodeTypeQNames);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, false);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, preload);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        return new ArrayList<>(reader.children(nodeRef, typeQNamePattern, qnamePattern, maxResults));
    }

    @Override
    public List<ChildAssociationRef> getChildAssocsByPropertyValue(
            NodeRef nodeRef, QName propertyQName, Serializable value) {
        return getChildAssocs(nodeRef).stream()
                .filter(link -> value.equals(getProperty(link.getChildRef(), propertyQName)))
                .toList();
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        return reader.childByName(nodeRef, assocTypeQName, childName);
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        Set<NodeRef> found = new LinkedHashSet<>();
        childNames.forEach(name -> found.add(getChildByName(nodeRef, assocTypeQName, name)));
        return getChildAssocs(nodeRef, assocTypeQName, RegexQNamePattern.MATCH_ALL).stream()
                .filter(link -> found.contains(link.getChildRef()))
                .toList();
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return reader.primaryParent(nodeRef);
    }

    @Override
    public Collection<ChildAssociationRef> getChildAssocsWithoutParentAssocsOfType(
            NodeRef parent, QName assocTypeQName) {
        throw new UnsupportedOperationException("NodeService.getChildAssocsWithoutParentAssocsOfType");
    }

    @Override
    public List<String> findAssocsNotLinkedByTwoOtherAssocs(NodeRef parent) {
        throw new UnsupportedOperationException("NodeService.findAssocsNotLinkedByTwoOtherAssocs");
    }

    @Override
    public AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        NodeRecord source = tables.require(sourceRef);
        NodeRecord target = tables.require(targetRef);
        boolean linked = tables.targetsOf(sourceRef).stream()
                .anyMatch(peer -> peer.ref().getTargetRef().equals(targetRef)
                        && peer.ref().getTypeQName().equals(assocTypeQName));
        if (linked) {
            throw new AssociationExistsException(source.id(), target.id(), assocTypeQName);
        }
        AssociationRef made = tables.connect(sourceRef, assocTypeQName, targetRef);
        events.onCreatePeer(made);
        changes.applyToParent(sourceRef, assocTypeQName);
        return made;
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        tables.require(sourceRef);
        for (PeerRecord peer : tables.targetsOf(sourceRef)) {
            if (peer.ref().getTargetRef().equals(targetRef)
                    && peer.ref().getTypeQName().equals(assocTypeQName)) {
                events.beforeDeletePeer(peer.ref());
                tables.disconnect(peer);
                events.onDeletePeer(peer.ref());
            }
        }
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        Set<NodeRef> wanted = new LinkedHashSet<>(targetRefs);
        for (AssociationRef old : getTargetAssocs(sourceRef, assocTypeQName)) {
            if (!wanted.remove(old.getTargetRef())) {
                removeAssociation(sourceRef, old.getTargetRef(), assocTypeQName);
            }
        }
        wanted.forEach(target -> createAssociation(sourceRef, target, assocTypeQName));
    }

    @Override
    public AssociationRef getAssoc(Long id) {
        throw new UnsupportedOperationException("NodeService.getAssoc");
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return reader.targets(sourceRef, qnamePattern);
    }

    @Override
    public List<AssociationRef> getTargetAssocsByPropertyValue(
            NodeRef sourceRef, QNamePattern qnamePattern, QName propertyQName, Serializable propertyValue) {
        return getTargetAssocs(sourceRef, qnamePattern).stream()
                .filter(ref -> propertyValue.equals(getProperty(ref.getTargetRef(), propertyQName)))
                .toList();
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return reader.sources(targetRef, qnamePattern);
    }

    @Override
    public Path getPath(NodeRef nodeRef) {
        return reader.path(nodeRef);
    }

    @Override
    public List<Path> getPaths(NodeRef nodeRef, boolean primaryOnly) {
        return primaryOnly ? List.of(getPath(nodeRef)) : reader.allPaths(nodeRef);
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        return storeRef.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                ? tables.root(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)
                : null;
    }

    @Override
    public NodeRef restoreNode(
            NodeRef archivedNodeRef, NodeRef destinationParentNodeRef, QName assocTypeQName, QName assocQName) {
        return mover.restore(archivedNodeRef, destinationParentNodeRef, assocTypeQName, assocQName);
    }

    @Override
    public List<NodeRef> findNodes(FindNodeParameters params) {
        throw new UnsupportedOperationException("NodeService.findNodes");
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        tables.require(nodeRef);
        return (int) tables.childrenOf(nodeRef).stream()
                .filter(child -> child.primary() == isPrimary)
                .count();
    }
}
