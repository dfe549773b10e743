package org.alfresco.repo.lock.mem;

/** How long a lock lives. */
public enum Lifetime {
    EPHEMERAL,
    PERSISTENT;
}
