package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A node's identity: {@code protocol://store/id}. It says nothing about the node's existence. */
public final class NodeRef implements EntityRef, Serializable {
    private static final Pattern FORM = Pattern.compile("[^:/]+://[^/]+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node reference needs a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef == null ? -1 : nodeRef.lastIndexOf('/');
        if (slash < 0 || nodeRef.indexOf(StoreRef.URI_FILLER) < 0 || slash == nodeRef.length() - 1) {
            throw new MalformedNodeRefException("Invalid node ref - does not contain forward slash: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NodeRef && id.equals(((NodeRef) obj).id) && storeRef.equals(((NodeRef) obj).storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public final StoreRef getStoreRef() {
        return storeRef;
    }

    public final String getId() {
        return id;
    }

    public static boolean isNodeRef(String nodeRef) {
        return nodeRef != null && FORM.matcher(nodeRef).matches();
    }

    /** Reads a list of node references that are separated by commas. */
    public static List<NodeRef> getNodeRefs(String values) {
        List<NodeRef> found = new ArrayList<>();
        if (values != null && !values.isEmpty()) {
            for (String value : values.split(",")) {
                found.add(new NodeRef(value.trim()));
            }
        }
        return found;
    }

    /** The last transaction that touched a node. */
    public static class Status {
        private final Long dbId;
        private final NodeRef nodeRef;
        private final String changeTxnId;
        private final Long dbTxnId;
        private final boolean deleted;

        public Status(Long dbId, NodeRef nodeRef, String changeTxnId, Long dbTxnId, boolean deleted) {
            this.dbId = dbId;
            this.nodeRef = nodeRef;
            this.changeTxnId = changeTxnId;
            this.dbTxnId = dbTxnId;
            this.deleted = deleted;
        }

        public Long getDbId() {
            return dbId;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getChangeTxnId() {
            return changeTxnId;
        }

        public Long getDbTxnId() {
            return dbTxnId;
        }

        public boolean isDeleted() {
            return deleted;
        }

        @Override
        public String toString() {
            return "Status[id=" + dbId + ", nodeRef=" + nodeRef + ", changeTxnId=" + changeTxnId + ", dbTxnId="
                    + dbTxnId + ", deleted=" + deleted + "]";
        }
    }
}
