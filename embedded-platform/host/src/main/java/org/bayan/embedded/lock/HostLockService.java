package org.bayan.embedded.lock;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.repo.lock.mem.LockState;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.store.Unsupported;

/**
 * Locks on nodes. A persistent lock is kept in the node's properties, an ephemeral one in memory. What a lock forbids is
 * refused when the node is about to change; the system user is never refused.
 */
public class HostLockService
        implements LockService, NodeServicePolicies.BeforeUpdateNodePolicy, NodeServicePolicies.BeforeDeleteNodePolicy {
    private static final int MILLISECONDS = 1_000;

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final Map<NodeRef, LockState> ephemeral = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> suspended = ThreadLocal.withInitial(() -> false);

    public HostLockService(NodeService nodeService, BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
    }

    /** Watches lockable nodes; called once the models are loaded. */
    public void bind(PolicyComponent policyComponent) {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeUpdateNodePolicy.QNAME,
                ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "beforeUpdateNode", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "beforeDeleteNode", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeUpdateNode(NodeRef nodeRef) {
        checkForLock(nodeRef);
    }

    /** Who holds the lock may delete: a folder goes with the files that its owner has checked out. */
    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (getLockStatus(nodeRef) == LockStatus.LOCKED) {
            checkForLock(nodeRef);
        }
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType) {
        lock(nodeRef, lockType, TIMEOUT_INFINITY);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) {
        lock(nodeRef, lockType, timeToExpire, Lifetime.PERSISTENT);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime) {
        lock(nodeRef, lockType, timeToExpire, lifetime, null);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, String additionalInfo) {
        if (lockType == null) {
            throw new IllegalArgumentException("The lock type is mandatory");
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (getLockStatus(nodeRef, user) == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        Date expires = timeToExpire == TIMEOUT_INFINITY
                ? null
                : new Date(System.currentTimeMillis() + (long) timeToExpire * MILLISECONDS);
        if (lifetime == Lifetime.EPHEMERAL) {
            ephemeral.put(nodeRef, LockState.createLock(nodeRef, lockType, user, expires, lifetime, additionalInfo));
            return;
        }
        unguarded(nodeRef, () -> {
            if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
                nodeService.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, null);
            }
            nodeService.setProperty(nodeRef, ContentModel.PROP_LOCK_OWNER, user);
            nodeService.setProperty(nodeRef, ContentModel.PROP_LOCK_TYPE, lockType.toString());
            nodeService.setProperty(nodeRef, ContentModel.PROP_LOCK_LIFETIME, lifetime.toString());
            nodeService.setProperty(nodeRef, ContentModel.PROP_EXPIRY_DATE, expires);
            nodeService.setProperty(nodeRef, ContentModel.PROP_LOCK_ADDITIONAL_INFO, additionalInfo);
        });
    }

    @Override
    public void unlock(NodeRef nodeRef) {
        unlock(nodeRef, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean lockChildren) {
        unlock(nodeRef, lockChildren, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean lockChildren, boolean allowCheckedOut) {
        refuseChildren(lockChildren);
        if (!allowCheckedOut && nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new UnableToReleaseLockException(nodeRef, UnableToReleaseLockException.CAUSE.CHECKED_OUT);
        }
        ephemeral.remove(nodeRef);
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            unguarded(nodeRef, () -> nodeService.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE));
        }
    }

    /** Changes the lock's own properties, which neither the lock nor the modification date should notice. */
    private void unguarded(NodeRef nodeRef, Runnable change) {
        boolean before = suspended.get();
        suspended.set(true);
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            change.run();
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
            suspended.set(before);
        }
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        return getLockStatus(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef, String userName) {
        LockState state = getLockState(nodeRef);
        if (!state.isLockInfo()) {
            return LockStatus.NO_LOCK;
        }
        if (state.getExpires() != null && state.getExpires().before(new Date())) {
            return LockStatus.LOCK_EXPIRED;
        }
        return state.getOwner().equals(userName) ? LockStatus.LOCK_OWNER : LockStatus.LOCKED;
    }

    @Override
    public LockState getLockState(NodeRef nodeRef) {
        LockState inMemory = ephemeral.get(nodeRef);
        if (inMemory != null) {
            return inMemory;
        }
        if (!nodeService.exists(nodeRef) || !nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            return LockState.createUnlocked(nodeRef);
        }
        String type = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_TYPE);
        String owner = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER);
        if (type == null || owner == null) {
            return LockState.createUnlocked(nodeRef);
        }
        return LockState.createLock(
                nodeRef,
                LockType.valueOf(type),
                owner,
                (Date) nodeService.getProperty(nodeRef, ContentModel.PROP_EXPIRY_DATE),
                Lifetime.PERSISTENT,
                (String) nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_ADDITIONAL_INFO));
    }

    @Override
    public LockType getLockType(NodeRef nodeRef) {
        return getLockState(nodeRef).getLockType();
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER;
    }

    @Override
    public boolean isLockedAndReadOnly(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return status == LockStatus.LOCKED
                || (status == LockStatus.LOCK_OWNER && getLockType(nodeRef) != LockType.WRITE_LOCK);
    }

    @Override
    public void checkForLock(NodeRef nodeRef) {
        if (!suspended.get() && !AuthenticationUtil.isRunAsUserTheSystemUser() && isLockedAndReadOnly(nodeRef)) {
            throw new NodeLockedException(nodeRef);
        }
    }

    @Override
    public void suspendLocks() {
        suspended.set(true);
    }

    @Override
    public void enableLocks() {
        suspended.set(false);
    }

    @Override
    public String getAdditionalInfo(NodeRef nodeRef) {
        return getLockState(nodeRef).getAdditionalInfo();
    }

    private static void refuseChildren(boolean lockChildren) {
        if (lockChildren) {
            throw Unsupported.call("LockService with children");
        }
    }

    @Override
    public void lock(Collection<NodeRef> nodeRefs, LockType lockType, int timeToExpire) {
        nodeRefs.forEach(nodeRef -> lock(nodeRef, lockType, timeToExpire));
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, boolean lockChildren) {
        refuseChildren(lockChildren);
        lock(nodeRef, lockType, timeToExpire);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, boolean lockChildren) {
        refuseChildren(lockChildren);
        lock(nodeRef, lockType, timeToExpire, lifetime);
    }

    @Override
    public void unlock(Collection<NodeRef> nodeRefs) {
        nodeRefs.forEach(this::unlock);
    }

    @Override
    public void setEphemeralExpiryThreshold(int threshSecs) {
        throw Unsupported.call("LockService.setEphemeralExpiryThreshold");
    }
}
