package org.bayan.embedded.node;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.alfresco.repo.domain.node.NodeExistsException;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.store.Table;
import org.bayan.embedded.store.ValueCodec;

/** Nodes and their links in the store. Knows nothing of policies, permissions and models but unique child names. */
public final class NodeTables {
    private static final Comparator<ChildRecord> IN_ORDER =
            Comparator.comparingInt(ChildRecord::index).thenComparingLong(ChildRecord::id);
    private static final Codec<NodeRef> REF = new Codec<>() {
        @Override
        public void write(NodeRef value, DataOutput out) throws IOException {
            ValueCodec.writeText(value.toString(), out);
        }

        @Override
        public NodeRef read(DataInput in) throws IOException {
            return new NodeRef(ValueCodec.readText(in));
        }
    };

    private final RepositoryStore store;
    private final DictionaryService dictionary;
    private final List<Consumer<NodeRef>> watchers = new CopyOnWriteArrayList<>();
    private final Table<NodeRecord> nodes;
    private final Table<NodeRef> numbers;
    private final Table<NodeRef> roots;
    private final Table<ChildRecord> children;
    private final Table<ChildRecord> parents;
    private final Table<NodeRef> names;
    private final Table<PeerRecord> targets;
    private final Table<PeerRecord> sources;

    public NodeTables(RepositoryStore store, DictionaryService dictionary) {
        this.store = store;
        this.dictionary = dictionary;
        this.nodes = store.table("nodes", NodeRecord.CODEC);
        this.numbers = store.table("nodeNumbers", REF);
        this.roots = store.table("roots", REF);
        this.children = store.table("children", ChildRecord.CODEC);
        this.parents = store.table("parents", ChildRecord.CODEC);
        this.names = store.table("childNames", REF);
        this.targets = store.table("targets", PeerRecord.CODEC);
        this.sources = store.table("sources", PeerRecord.CODEC);
    }

    /** The watcher hears within the transaction of each node that changes, be it by its links. */
    public void watch(Consumer<NodeRef> watcher) {
        watchers.add(watcher);
    }

    private void tell(NodeRef node) {
        watchers.forEach(watcher -> watcher.accept(node));
    }

    private static String key(NodeRef node) {
        return node.toString() + "|";
    }

    private static String key(NodeRef node, long id) {
        return key(node) + String.format("%016x", id);
    }

    private static String key(long id) {
        return String.format("%016x", id);
    }

    List<StoreRef> stores() {
        List<StoreRef> found = new ArrayList<>();
        roots.forEachStartingWith("", (name, root) -> found.add(new StoreRef(name)));
        return found;
    }

    NodeRef root(StoreRef storeRef) {
        return roots.get(storeRef.toString());
    }

    void addRoot(StoreRef storeRef, NodeRef root) {
        roots.put(storeRef.toString(), root);
    }

    NodeRecord find(NodeRef node) {
        return nodes.get(key(node));
    }

    NodeRecord require(NodeRef node) {
        if (node == null) {
            throw new IllegalArgumentException("A node is needed, but none was given");
        }
        NodeRecord found = find(node);
        if (found == null) {
            throw new InvalidNodeRefException(node);
        }
        return found;
    }

    NodeRef byNumber(long id) {
        return numbers.get(key(id));
    }

    List<NodeRef> all() {
        return numbers.startingWith("");
    }

    NodeRecord create(NodeRecord draft) {
        NodeRecord existing = find(draft.ref());
        if (existing != null) {
            throw new NodeExistsException(new Pair<>(existing.id(), existing.ref()), null);
        }
        NodeRecord made = new NodeRecord(
                store.nextNumber(), store.nextNumber(), draft.ref(), draft.type(), draft.aspects(), draft.properties());
        put(made);
        return made;
    }

    NodeRecord update(NodeRecord changed) {
        NodeRecord made = changed.withChange(store.nextNumber());
        put(made);
        return made;
    }

    private void put(NodeRecord node) {
        nodes.put(key(node.ref()), node);
        numbers.put(key(node.id()), node.ref());
        tell(node.ref());
    }

    void remove(NodeRecord node) {
        nodes.remove(key(node.ref()));
        numbers.remove(key(node.id()));
        tell(node.ref());
    }

    List<ChildRecord> childrenOf(NodeRef parent) {
        List<ChildRecord> found = children.startingWith(key(parent));
        found.sort(IN_ORDER);
        return found;
    }

    List<ChildRecord> parentsOf(NodeRef child) {
        return parents.startingWith(key(child));
    }

    /** The link to the primary parent; null for a root. */
    ChildRecord primaryParent(NodeRef child) {
        return parentsOf(child).stream()
                .filter(ChildRecord::primary)
                .findFirst()
                .orElse(null);
    }

    /** The primary parent; null for a root or a node that is gone. */
    public NodeRef parentOf(NodeRef child) {
        ChildRecord link = primaryParent(child);
        return link == null ? null : link.parent();
    }

    ChildRecord link(ChildAssociationRef ref, String childName) {
        nodes.require(key(ref.getParentRef()));
        nodes.require(key(ref.getChildRef()));
        String unique = isUnique(ref.getTypeQName()) ? childName.toLowerCase(Locale.ROOT) : "";
        ChildRecord made = new ChildRecord(store.nextNumber(), ref, unique);
        takeName(made);
        putLink(made);
        return made;
    }

    private void putLink(ChildRecord record) {
        children.put(key(record.parent(), record.id()), record);
        parents.put(key(record.child(), record.id()), record);
        tell(record.child());
    }

    void relink(ChildRecord record, int index) {
        ChildAssociationRef ref = record.ref();
        ref.setNthSibling(index);
        putLink(new ChildRecord(record.id(), ref, record.childName()));
    }

    void unlink(ChildRecord record) {
        children.remove(key(record.parent(), record.id()));
        parents.remove(key(record.child(), record.id()));
        if (!record.childName().isEmpty()) {
            names.remove(nameKey(record));
        }
    }

    /** Gives the child another name under all its parents; refuses a name that another child of one of them has. */
    void rename(NodeRef child, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ChildRecord old : parentsOf(child)) {
            if (!old.childName().isEmpty() && !old.childName().equals(lower)) {
                ChildRecord changed = new ChildRecord(old.id(), old.link(), lower);
                takeName(changed);
                names.remove(nameKey(old));
                putLink(changed);
            }
        }
    }

    private void takeName(ChildRecord record) {
        if (record.childName().isEmpty()) {
            return;
        }
        NodeRef holder = names.get(nameKey(record));
        if (holder != null) {
            throw new DuplicateChildNodeNameException(record.parent(), record.type(), record.childName(), null);
        }
        names.put(nameKey(record), record.child());
    }

    private static String nameKey(ChildRecord record) {
        return nameKey(record.parent(), record.type(), record.childName());
    }

    private static String nameKey(NodeRef parent, QName type, String lowerName) {
        return key(parent) + type + "|" + lowerName;
    }

    /** Only for links of a type under which names are unique. */
    NodeRef childByName(NodeRef parent, QName type, String name) {
        return names.get(nameKey(parent, type, name.toLowerCase(Locale.ROOT)));
    }

    /** Whether two children under links of this type cannot have one name. */
    boolean isUnique(QName type) {
        AssociationDefinition definition = dictionary.getAssociation(type);
        return definition instanceof ChildAssociationDefinition
                && !((ChildAssociationDefinition) definition).getDuplicateChildNamesAllowed();
    }

    List<PeerRecord> targetsOf(NodeRef source) {
        return targets.startingWith(key(source));
    }

    List<PeerRecord> sourcesOf(NodeRef target) {
        return sources.startingWith(key(target));
    }

    AssociationRef connect(NodeRef source, QName type, NodeRef target) {
        nodes.require(key(source));
        nodes.require(key(target));
        long id = store.nextNumber();
        PeerRecord made = new PeerRecord(id, new AssociationRef(id, source, type, target));
        targets.put(key(source, id), made);
        sources.put(key(target, id), made);
        return made.ref();
    }

    void disconnect(PeerRecord record) {
        targets.remove(key(record.ref().getSourceRef(), record.id()));
        sources.remove(key(record.ref().getTargetRef(), record.id()));
    }

    long nextNumber() {
        return store.nextNumber();
    }
}
