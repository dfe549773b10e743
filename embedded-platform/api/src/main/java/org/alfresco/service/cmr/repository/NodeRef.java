package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.List;

/** A node's identity: {@code protocol://store/id}. It says nothing about the node's existence. */
public final class NodeRef implements EntityRef, Serializable {
    public NodeRef(String protocol, String identifier, String id) {
        // TODO
    }

    public NodeRef(String nodeRef) {
        // TODO
    }

    public NodeRef(StoreRef storeRef, String id) {
        // TODO
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    public final StoreRef getStoreRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public final String getId() {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isNodeRef(String nodeRef) {
        throw new UnsupportedOperationException("TODO");
    }

    public static List<NodeRef> getNodeRefs(String values) {
        throw new UnsupportedOperationException("TODO");
    }

    /** The last transaction that touched a node. */
    public static class Status {
        public Status(Long dbId, NodeRef nodeRef, String changeTxnId, Long dbTxnId, boolean deleted) {
            // TODO
        }

        public Long getDbId() {
            throw new UnsupportedOperationException("TODO");
        }

        public NodeRef getNodeRef() {
            throw new UnsupportedOperationException("TODO");
        }

        public String getChangeTxnId() {
            throw new UnsupportedOperationException("TODO");
        }

        public Long getDbTxnId() {
            throw new UnsupportedOperationException("TODO");
        }

        public boolean isDeleted() {
            throw new UnsupportedOperationException("TODO");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
