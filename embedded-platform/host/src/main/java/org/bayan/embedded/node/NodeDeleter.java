package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;

/** Deletes nodes with all that is below them: into the trashcan where their type asks for it, else for good. */
final class NodeDeleter {
    private static final Object PENDING = NodeDeleter.class;

    private final NodeTables tables;
    private final NodeEvents events;
    private final ParentStamps stamps;
    private final DictionaryService dictionary;
    private final NodeFollower security;

    NodeDeleter(
            NodeTables tables,
            NodeEvents events,
            ParentStamps stamps,
            DictionaryService dictionary,
            NodeFollower security) {
        this.tables = tables;
        this.events = events;
        this.stamps = stamps;
        this.dictionary = dictionary;
        this.security = security;
    }

    static boolean isPending(NodeRef node) {
        return TransactionalResourceHelper.isResourcePresent(PENDING)
                && TransactionalResourceHelper.getSet(PENDING).contains(node);
    }

    void delete(NodeRef ref) {
        NodeRecord top = tables.require(ref);
        if (top.type().equals(ContentModel.TYPE_STOREROOT)) {
            throw new IllegalArgumentException("A store root node cannot be deleted: " + ref);
        }
        List<Doomed> doomed = new ArrayList<>();
        collect(top, doomed);
        Set<Object> pending = TransactionalResourceHelper.getSet(PENDING);
        doomed.forEach(each -> pending.add(each.node.ref()));
        boolean archive = isArchived(top);
        stamps.touch(doomed.get(doomed.size() - 1).primary.ref());
        Set<Long> told = new LinkedHashSet<>();
        for (Doomed each : doomed) {
            each.announce(told, events);
            if (archive) {
                events.beforeArchive(each.node.ref());
            }
            events.beforeDelete(each.node.ref());
        }
        List<Doomed> fromTop = new ArrayList<>(doomed);
        Collections.reverse(fromTop);
        if (archive) {
            archive(fromTop);
        }
        told.clear();
        for (Doomed each : doomed) {
            each.disconnect(told, tables, events);
            NodeRecord gone = tables.require(each.node.ref());
            tables.unlink(each.primary);
            tables.remove(gone);
            if (!archive) {
                security.removed(gone.ref());
            }
            events.onDelete(each.primary.ref(), gone, archive);
        }
        doomed.forEach(each -> pending.remove(each.node.ref()));
    }

    /** Children come before their parents. */
    private void collect(NodeRecord node, List<Doomed> doomed) {
        List<ChildRecord> secondaryChildren = new ArrayList<>();
        for (ChildRecord child : tables.childrenOf(node.ref())) {
            if (child.primary()) {
                collect(tables.require(child.child()), doomed);
            } else {
                secondaryChildren.add(child);
            }
        }
        ChildRecord primary = null;
        List<ChildRecord> links = secondaryChildren;
        for (ChildRecord parent : tables.parentsOf(node.ref())) {
            if (parent.primary()) {
                primary = parent;
            } else {
                links.add(parent);
            }
        }
        List<PeerRecord> peers = new ArrayList<>(tables.targetsOf(node.ref()));
        peers.addAll(tables.sourcesOf(node.ref()));
        doomed.add(new Doomed(node, primary, links, peers));
    }

    private boolean isArchived(NodeRecord node) {
        if (!node.ref().getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
            return false;
        }
        Boolean archive = archive(node.type());
        for (QName aspect : node.aspects()) {
            Boolean own = archive(aspect);
            if (own != null && (archive == null || archive)) {
                archive = own;
            }
        }
        return Boolean.TRUE.equals(archive);
    }

    private Boolean archive(QName className) {
        ClassDefinition definition = dictionary.getClass(className);
        return definition == null ? null : definition.getArchive();
    }

    private void archive(List<Doomed> fromTop) {
        StoreRef store = StoreRef.STORE_REF_ARCHIVE_SPACESSTORE;
        for (int i = 0; i < fromTop.size(); i++) {
            Doomed each = fromTop.get(i);
            NodeRef target = new NodeRef(store, each.node.ref().getId());
            if (tables.find(target) != null) {
                delete(target);
            }
            NodeRecord copy = tables.require(each.node.ref()).withRef(target);
            ChildAssociationRef old = each.primary.ref();
            ChildAssociationRef link = i == 0
                    ? new ChildAssociationRef(
                            ContentModel.ASSOC_CHILDREN,
                            tables.root(store),
                            NodeArchiveService.QNAME_ARCHIVED_ITEM,
                            target,
                            true,
                            -1)
                    : new ChildAssociationRef(
                            old.getTypeQName(),
                            new NodeRef(store, old.getParentRef().getId()),
                            old.getQName(),
                            target,
                            true,
                            old.getNthSibling());
            tables.create(i == 0 ? marked(copy, old) : copy);
            tables.link(link, NodeCreator.name(copy.properties(), target));
            security.moved(each.node.ref(), target);
        }
    }

    private static NodeRecord marked(NodeRecord node, ChildAssociationRef old) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Map<QName, Serializable> properties = new LinkedHashMap<>(node.properties());
        Serializable owner = properties.get(ContentModel.PROP_OWNER);
        properties.put(ContentModel.PROP_ARCHIVED_BY, user);
        properties.put(ContentModel.PROP_ARCHIVED_DATE, new Date());
        properties.put(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC, old);
        properties.put(ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER, owner == null ? OwnableService.NO_OWNER : owner);
        properties.put(ContentModel.PROP_OWNER, user);
        Set<QName> aspects = new LinkedHashSet<>(node.aspects());
        aspects.add(ContentModel.ASPECT_ARCHIVED);
        aspects.remove(ContentModel.ASPECT_COPIEDFROM);
        aspects.add(ContentModel.ASPECT_OWNABLE);
        return node.withProperties(properties).withAspects(aspects);
    }

    /** A node that is deleted, with its links as they were before. */
    private record Doomed(NodeRecord node, ChildRecord primary, List<ChildRecord> links, List<PeerRecord> peers) {
        void announce(Set<Long> told, NodeEvents events) {
            peers.stream().filter(peer -> told.add(peer.id())).forEach(peer -> events.beforeDeletePeer(peer.ref()));
            links.stream().filter(link -> told.add(link.id())).forEach(link -> events.beforeDeleteChild(link.ref()));
        }

        void disconnect(Set<Long> told, NodeTables tables, NodeEvents events) {
            for (PeerRecord peer : peers) {
                if (told.add(peer.id())) {
                    tables.disconnect(peer);
                    events.onDeletePeer(peer.ref());
                }
            }
            for (ChildRecord link : links) {
                if (told.add(link.id())) {
                    tables.unlink(link);
                    events.onDeleteChild(link.ref());
                }
            }
        }
    }
}
