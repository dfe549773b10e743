package org.alfresco.service.cmr.security;

/** One entry of a node's permissions. */
public interface AccessPermission {
    String getPermission();

    AccessStatus getAccessStatus();

    String getAuthority();

    AuthorityType getAuthorityType();

    int getPosition();

    boolean isInherited();

    boolean isSetDirectly();
}
