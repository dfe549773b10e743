package org.alfresco.repo.lock.mem;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;

/** All that is known of a node's lock. */
public final class LockState implements Serializable {
    public static LockState createLock(
            NodeRef nodeRef, LockType lockType, String owner, Date expires, Lifetime lifetime, String additionalInfo) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createWithLockType(LockState lockState, LockType lockType) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createWithOwner(LockState lockState, String owner) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createWithExpires(LockState lockState, Date expires) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createWithLifetime(LockState lockState, Lifetime lifetime) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createWithAdditionalInfo(LockState lockState, String additionalInfo) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createUnlocked(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TODO");
    }

    public static LockState createUnlocked(NodeRef nodeRef, String additionalInfo) {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isLockInfo() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public LockType getLockType() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getOwner() {
        throw new UnsupportedOperationException("TODO");
    }

    public Date getExpires() {
        throw new UnsupportedOperationException("TODO");
    }

    public Lifetime getLifetime() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getAdditionalInfo() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }
}
