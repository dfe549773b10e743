package org.bayan.embedded.security;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

/** One set permission as the API shows it. */
record HostAccessPermission(AccessControl.Entry entry, int position) implements AccessPermission {
    @Override
    public String getPermission() {
        return entry.permission();
    }

    @Override
    public AccessStatus getAccessStatus() {
        return entry.allowed() ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    @Override
    public String getAuthority() {
        return entry.authority();
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(entry.authority());
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
