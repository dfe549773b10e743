package org.alfresco.repo.lock.mem;

import java.io.Serializable;
import java.util.Date;
import java.util.Objects;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;

/** All that is known of a node's lock. Immutable. */
public final class LockState implements Serializable {
    private final NodeRef nodeRef;
    private final LockType lockType;
    private final String owner;
    private final Date expires;
    private final Lifetime lifetime;
    private final String additionalInfo;

    private LockState(
            NodeRef nodeRef, LockType lockType, String owner, Date expires, Lifetime lifetime, String additionalInfo) {
        this.nodeRef = nodeRef;
        this.lockType = lockType;
        this.owner = owner;
        this.expires = expires == null ? null : new Date(expires.getTime());
        this.lifetime = lifetime;
        this.additionalInfo = additionalInfo;
    }

    public static LockState createLock(
            NodeRef nodeRef, LockType lockType, String owner, Date expires, Lifetime lifetime, String additionalInfo) {
        return new LockState(nodeRef, lockType, owner, expires, lifetime, additionalInfo);
    }

    public static LockState createUnlocked(NodeRef nodeRef) {
        return createUnlocked(nodeRef, null);
    }

    public static LockState createUnlocked(NodeRef nodeRef, String additionalInfo) {
        return new LockState(nodeRef, null, null, null, null, additionalInfo);
    }

    public boolean isLockInfo() {
        return lockType != null;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public LockType getLockType() {
        return lockType;
    }

    public String getOwner() {
        return owner;
    }

    /** When the lock ends by itself; null when never. */
    public Date getExpires() {
        return expires == null ? null : new Date(expires.getTime());
    }

    public Lifetime getLifetime() {
        return lifetime;
    }

    public String getAdditionalInfo() {
        return additionalInfo;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodeRef, lockType, owner, expires, lifetime, additionalInfo);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LockState && toString().equals(obj.toString());
    }

    @Override
    public String toString() {
        return "LockState[" + nodeRef + ", " + lockType + ", owner=" + owner + ", expires=" + expires + ", " + lifetime
                + ", " + additionalInfo + "]";
    }
}
