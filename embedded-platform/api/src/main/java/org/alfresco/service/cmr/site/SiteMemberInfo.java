package org.alfresco.service.cmr.site;

/** A member of a site. */
public interface SiteMemberInfo {
    String getMemberName();

    String getMemberRole();

    boolean isMemberOfGroup();
}
