package org.alfresco.service.cmr.lock;

import java.util.Collection;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.repo.lock.mem.LockState;
import org.alfresco.service.cmr.repository.NodeRef;

/** Locks on nodes. */
public interface LockService {
    int TIMEOUT_INFINITY = 0;

    void lock(NodeRef nodeRef, LockType lockType) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) throws UnableToAquireLockException;

    void lock(Collection<NodeRef> nodeRefs, LockType lockType, int timeToExpire) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, boolean lockChildren)
            throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime)
            throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, boolean lockChildren)
            throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, String additionalInfo)
            throws UnableToAquireLockException;

    void unlock(NodeRef nodeRef) throws UnableToReleaseLockException;

    void unlock(Collection<NodeRef> nodeRefs) throws UnableToReleaseLockException;

    void unlock(NodeRef nodeRef, boolean lockChildren) throws UnableToReleaseLockException;

    void unlock(NodeRef nodeRef, boolean lockChildren, boolean allowCheckedOut) throws UnableToReleaseLockException;

    LockStatus getLockStatus(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef, String userName);

    LockType getLockType(NodeRef nodeRef);

    boolean isLocked(NodeRef nodeRef);

    boolean isLockedAndReadOnly(NodeRef nodeRef);

    void checkForLock(NodeRef nodeRef);

    void suspendLocks();

    void enableLocks();

    String getAdditionalInfo(NodeRef nodeRef);

    LockState getLockState(NodeRef nodeRef);

    void setEphemeralExpiryThreshold(int threshSecs);
}
