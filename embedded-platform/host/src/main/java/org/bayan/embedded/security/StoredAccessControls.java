package org.bayan.embedded.security;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.node.NodeFollower;
import org.bayan.embedded.security.AccessControl.Entry;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.store.Table;
import org.bayan.embedded.store.ValueCodec;

/** What is set on each node, in a table of the repository's store. It goes where the node goes. */
public final class StoredAccessControls implements AccessControlStore, NodeFollower {
    private static final Codec<AccessControl> CODEC = new Codec<>() {
        @Override
        public void write(AccessControl value, DataOutput out) throws IOException {
            out.writeBoolean(value.inherits());
            out.writeInt(value.entries().size());
            for (Entry entry : value.entries()) {
                ValueCodec.writeText(entry.authority(), out);
                ValueCodec.writeText(entry.permission(), out);
                out.writeBoolean(entry.allowed());
            }
        }

        @Override
        public AccessControl read(DataInput in) throws IOException {
            boolean inherits = in.readBoolean();
            List<Entry> entries = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                entries.add(new Entry(ValueCodec.readText(in), ValueCodec.readText(in), in.readBoolean()));
            }
            return new AccessControl(inherits, entries);
        }
    };

    private final Table<AccessControl> table;
    private final NodeParents parents;

    /** Finds a node's primary parent; null for a root or a node that is gone. */
    public interface NodeParents {
        NodeRef parentOf(NodeRef node);

        static NodeParents of(NodeService nodes) {
            return node -> nodes.exists(node) ? nodes.getPrimaryParent(node).getParentRef() : null;
        }
    }

    public StoredAccessControls(RepositoryStore store, NodeParents parents) {
        this.table = store.table("permissions", CODEC);
        this.parents = parents;
    }

    @Override
    public AccessControl get(NodeRef nodeRef) {
        AccessControl found = table.get(nodeRef.toString());
        return found == null ? AccessControl.INHERITED : found;
    }

    @Override
    public void set(NodeRef nodeRef, AccessControl accessControl) {
        table.put(nodeRef.toString(), accessControl);
    }

    @Override
    public NodeRef parent(NodeRef nodeRef) {
        return parents.parentOf(nodeRef);
    }

    @Override
    public NodeRef permissionsFrom(NodeRef node) {
        NodeRef current = node;
        for (NodeRef parent = parent(node); parent != null && get(current).equals(AccessControl.INHERITED); ) {
            current = parent;
            parent = parent(current);
        }
        return current;
    }

    @Override
    public void moved(NodeRef from, NodeRef to) {
        AccessControl found = table.get(from.toString());
        if (found != null) {
            table.put(to.toString(), found);
            table.remove(from.toString());
        }
    }

    @Override
    public void removed(NodeRef node) {
        if (table.get(node.toString()) != null) {
            table.remove(node.toString());
        }
    }
}
