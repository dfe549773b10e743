package org.bayan.embedded.security;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

/** An entry as callers see it. Position 0 is the node itself, 1 its parent and so on. */
record SetPermission(String permission, AccessStatus status, String authority, int position)
        implements AccessPermission {
    @Override
    public String getPermission() {
        return permission;
    }

    @Override
    public AccessStatus getAccessStatus() {
        return status;
    }

    @Override
    public String getAuthority() {
        return authority;
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(authority);
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public boolean isInherited() {
        return position > 0;
    }

    @Override
    public boolean isSetDirectly() {
        return position == 0;
    }
}
