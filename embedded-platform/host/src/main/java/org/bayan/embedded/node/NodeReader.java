package org.bayan.embedded.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Finds children, parents, peers and paths. */
final class NodeReader {
    private final NodeTables tables;

    NodeReader(NodeTables tables) {
        this.tables = tables;
    }

    List<ChildAssociationRef> children(NodeRef node, QNamePattern type, QNamePattern name, int limit) {
        tables.require(node);
        return matching(tables.childrenOf(node).stream(), type, name)
                .limit(limit)
                .toList();
    }

    List<ChildAssociationRef> childrenOfTypes(NodeRef node, Set<QName> types) {
        tables.require(node);
        return mutable(tables.childrenOf(node).stream()
                .filter(child -> types.contains(tables.require(child.child()).type()))
                .map(ChildRecord::ref));
    }

    List<ChildAssociationRef> parents(NodeRef node, QNamePattern type, QNamePattern name) {
        tables.require(node);
        return mutable(matching(tables.parentsOf(node).stream(), type, name));
    }

    private static Stream<ChildAssociationRef> matching(
            Stream<ChildRecord> records, QNamePattern type, QNamePattern name) {
        return records.map(ChildRecord::ref)
                .filter(ref -> type == null || type.isMatch(ref.getTypeQName()))
                .filter(ref -> name == null || name.isMatch(ref.getQName()));
    }

    private static <T> List<T> mutable(Stream<T> stream) {
        return stream.collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    NodeRef childByName(NodeRef parent, QName type, String name) {
        tables.require(parent);
        if (tables.isUnique(type)) {
            return tables.childByName(parent, type, name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return tables.childrenOf(parent).stream()
                .filter(child -> child.type().equals(type))
                .filter(child -> lower.equals(
                        NodeCreator.name(tables.require(child.child()).properties(), child.child())
                                .toLowerCase(Locale.ROOT)))
                .map(ChildRecord::child)
                .findFirst()
                .orElse(null);
    }

    ChildAssociationRef primaryParent(NodeRef node) {
        tables.require(node);
        ChildRecord record = tables.primaryParent(node);
        return record == null ? new ChildAssociationRef(null, null, null, node, true, -1) : record.ref();
    }

    List<AssociationRef> targets(NodeRef source, QNamePattern type) {
        tables.require(source);
        return mutable(
                tables.targetsOf(source).stream().map(PeerRecord::ref).filter(ref -> type.isMatch(ref.getTypeQName())));
    }

    List<AssociationRef> sources(NodeRef target, QNamePattern type) {
        tables.require(target);
        return mutable(
                tables.sourcesOf(target).stream().map(PeerRecord::ref).filter(ref -> type.isMatch(ref.getTypeQName())));
    }

    /** The path of primary parents. */
    Path path(NodeRef node) {
        Path path = new Path();
        ChildAssociationRef link = primaryParent(node);
        while (true) {
            path.prepend(new Path.ChildAssocElement(link));
            if (link.getParentRef() == null) {
                return path;
            }
            link = primaryParent(link.getParentRef());
        }
    }

    List<Path> allPaths(NodeRef node) {
        List<Path> paths = new ArrayList<>();
        List<ChildRecord> parents = tables.parentsOf(node);
        if (parents.isEmpty()) {
            paths.add(path(node));
        }
        for (ChildRecord parent : parents) {
            for (Path upper : allPaths(parent.parent())) {
                paths.add(upper.append(new Path.ChildAssocElement(parent.ref())));
            }
        }
        return paths;
    }
}
