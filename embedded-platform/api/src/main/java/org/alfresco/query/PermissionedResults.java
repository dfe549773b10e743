package org.alfresco.query;

/** Results that say whether permission checks left something out. */
public interface PermissionedResults {
    boolean permissionsApplied();

    boolean hasMoreItems();
}
