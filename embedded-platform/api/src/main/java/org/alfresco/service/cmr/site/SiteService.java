package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.node.getchildren.FilterProp;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Sites and their members. */
public interface SiteService {
    String DOCUMENT_LIBRARY = "documentLibrary";

    SiteInfo createSite(String sitePreset, String shortName, String title, String description, boolean isPublic);

    SiteInfo createSite(
            String sitePreset, String shortName, String title, String description, SiteVisibility visibility);

    SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            SiteVisibility visibility,
            QName siteType);

    boolean canAddMember(String shortName, String authorityName, String role);

    boolean hasCreateSitePermissions();

    List<SiteInfo> findSites(String filter, int size);

    List<SiteInfo> findSites(String filter, String sitePresetFilter, int size);

    List<SiteInfo> listSites(String userName);

    List<SiteInfo> listSites(String filter, String sitePresetFilter);

    List<SiteInfo> listSites(String userName, int size);

    List<SiteInfo> listSites(String filter, String sitePresetFilter, int size);

    PagingResults<SiteInfo> listSites(
            List<FilterProp> filterProps, List<Pair<QName, Boolean>> sortProps, PagingRequest pagingRequest);

    SiteInfo getSite(String shortName);

    SiteInfo getSite(NodeRef nodeRef);

    String getSiteShortName(NodeRef nodeRef);

    boolean hasSite(String shortName);

    void updateSite(SiteInfo siteInfo);

    void deleteSite(String shortName);

    Map<String, String> listMembers(String shortName, String nameFilter, String roleFilter, int size);

    void listMembers(
            String shortName,
            String nameFilter,
            String roleFilter,
            boolean collapseGroups,
            SiteMembersCallback callback);

    Map<String, String> listMembers(
            String shortName, String nameFilter, String roleFilter, int size, boolean collapseGroups);

    void listMembers(
            String shortName,
            String nameFilter,
            String roleFilter,
            boolean includeUsers,
            boolean includeGroups,
            boolean expandGroups,
            SiteMembersCallback callback);

    List<SiteMemberInfo> listMembersInfo(
            String shortName, String nameFilter, String roleFilter, int size, boolean collapseGroups);

    SiteMemberInfo getMembersRoleInfo(String shortName, String authorityName);

    boolean isMember(String shortName, String authorityName);

    void setMembership(String shortName, String authorityName, String role);

    void removeMembership(String shortName, String authorityName);

    NodeRef createContainer(
            String shortName, String componentId, QName containerType, Map<QName, Serializable> containerProperties);

    NodeRef getContainer(String shortName, String componentId);

    PagingResults<FileInfo> listContainers(String shortName, PagingRequest pagingRequest);

    boolean hasContainer(String shortName, String componentId);

    List<String> getSiteRoles();

    List<String> getSiteRoles(String shortName);

    String getSiteGroup(String shortName);

    String getSiteRoleGroup(String shortName, String role);

    NodeRef getSiteRoot();

    void cleanSitePermissions(NodeRef relocatedNode, SiteInfo containingSite);

    String resolveSite(String group);

    String getMembersRole(String shortName, String authorityName);

    int countAuthoritiesWithRole(String shortName, String role);

    boolean isSiteAdmin(String userName);

    /** Receives the members of a site one by one. */
    interface SiteMembersCallback {
        void siteMember(String authority, String permission);

        default void siteMember(String authority, String permission, boolean isMemberOfGroup) {
            siteMember(authority, permission);
        }

        boolean isDone();
    }

    /** What members may be sorted by. */
    enum SortFields {
        LastName,
        FirstName,
        Role,
        SiteShortName,
        SiteTitle,
        Username,
        DisplayName;
    }
}
