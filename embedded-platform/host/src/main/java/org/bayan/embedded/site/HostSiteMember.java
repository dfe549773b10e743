package org.bayan.embedded.site;

import org.alfresco.service.cmr.site.SiteMemberInfo;

/** A member of a site with the role. */
record HostSiteMember(String name, String role, boolean throughGroup) implements SiteMemberInfo {
    @Override
    public String getMemberName() {
        return name;
    }

    @Override
    public String getMemberRole() {
        return role;
    }

    @Override
    public boolean isMemberOfGroup() {
        return throughGroup;
    }
}
