package org.alfresco.service.cmr.lock;

/** How a node's lock looks to one user. */
public enum LockStatus {
    NO_LOCK,
    LOCKED,
    LOCK_OWNER,
    LOCK_EXPIRED;
}
