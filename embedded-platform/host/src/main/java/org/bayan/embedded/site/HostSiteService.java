package org.bayan.embedded.site;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.node.getchildren.FilterProp;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteMemberInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Makes sites and keeps their members, as far as a site's document library needs. */
public final class HostSiteService implements SiteService {
    private final NodeService nodes;
    private final FileFolderService files;
    private final AuthorityService authorities;
    private final SiteNodes sites;
    private final SiteGroups groups;
    private final SitePermissions permissions;
    private final SiteAccess access;
    private final SiteMembers members;

    /** @param nodes asks for no permission; {@code files} does */
    public HostSiteService(
            NodeService nodes, FileFolderService files, PermissionService permissions, AuthorityService authorities) {
        this.nodes = nodes;
        this.files = files;
        this.authorities = authorities;
        this.sites = new SiteNodes(nodes);
        this.groups = new SiteGroups(authorities);
        this.permissions = new SitePermissions(permissions, groups);
        this.access = new SiteAccess(sites, groups, permissions, authorities);
        this.members = new SiteMembers(groups, access);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset, String shortName, String title, String description, boolean isPublic) {
        SiteVisibility visibility = isPublic ? SiteVisibility.PUBLIC : SiteVisibility.PRIVATE;
        return createSite(sitePreset, shortName, title, description, visibility);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset, String shortName, String title, String description, SiteVisibility visibility) {
        return createSite(sitePreset, shortName, title, description, visibility, SiteModel.TYPE_SITE);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String shortName,
            String title,
            String description,
            SiteVisibility visibility,
            QName siteType) {
        if (!shortName.matches("[A-Za-z0-9-]{1,72}")) {
            throw new AlfrescoRuntimeException(
                    "The short name " + shortName + " of a site may have only letters, digits and hyphens, up to 72.");
        }
        if (sites.site(shortName).isPresent()) {
            throw new AlfrescoRuntimeException("A site with the short name " + shortName + " exists already.");
        }
        String creator = AuthenticationUtil.getFullyAuthenticatedUser();
        NodeRef root = AuthenticationUtil.runAsSystem(sites::rootOrNew);
        NodeRef node = sites.create(
                root, shortName, siteType, SiteNodes.properties(sitePreset, title, description, visibility));
        AuthenticationUtil.runAsSystem(() -> {
            groups.create(shortName, creator);
            permissions.setOnSite(node, shortName, visibility);
            return null;
        });
        return sites.info(node);
    }

    @Override
    public boolean hasCreateSitePermissions() {
        return AuthenticationUtil.getFullyAuthenticatedUser() != null && !authorities.hasGuestAuthority();
    }

    private List<SiteInfo> list(int size, Predicate<SiteInfo> wanted) {
        Stream<SiteInfo> found =
                sites.sites().filter(access::isReadable).map(sites::info).filter(wanted);
        return (size > 0 ? found.limit(size) : found).toList();
    }

    private static boolean matches(SiteInfo site, String filter, String preset) {
        boolean ofPreset = preset == null || preset.isEmpty() || preset.equals(site.getSitePreset());
        String text = filter == null ? "" : filter.replace("*", "").toLowerCase(Locale.ROOT);
        return ofPreset
                && Stream.of(site.getShortName(), site.getTitle(), site.getDescription())
                        .anyMatch(field ->
                                field != null && field.toLowerCase(Locale.ROOT).contains(text));
    }

    @Override
    public List<SiteInfo> findSites(String filter, int size) {
        return listSites(filter, null, size);
    }

    @Override
    public List<SiteInfo> findSites(String filter, String sitePresetFilter, int size) {
        return listSites(filter, sitePresetFilter, size);
    }

    @Override
    public List<SiteInfo> listSites(String filter, String sitePresetFilter) {
        return listSites(filter, sitePresetFilter, 0);
    }

    @Override
    public List<SiteInfo> listSites(String filter, String sitePresetFilter, int size) {
        return list(size, site -> matches(site, filter, sitePresetFilter));
    }

    @Override
    public List<SiteInfo> listSites(String userName) {
        return listSites(userName, 0);
    }

    @Override
    public List<SiteInfo> listSites(String userName, int size) {
        return list(size, site -> groups.role(site.getShortName(), userName).isPresent());
    }

    @Override
    public PagingResults<SiteInfo> listSites(
            List<FilterProp> filterProps, List<Pair<QName, Boolean>> sortProps, PagingRequest pagingRequest) {
        throw new UnsupportedOperationException("SiteService.listSites with filters and paging");
    }

    @Override
    public SiteInfo getSite(String shortName) {
        return access.readable(shortName).map(sites::info).orElse(null);
    }

    @Override
    public SiteInfo getSite(NodeRef nodeRef) {
        return sites.siteOf(nodeRef).filter(access::isReadable).map(sites::info).orElse(null);
    }

    @Override
    public String getSiteShortName(NodeRef nodeRef) {
        return sites.siteOf(nodeRef)
                .map(site -> nodes.getProperty(site, ContentModel.PROP_NAME).toString())
                .orElse(null);
    }

    @Override
    public boolean hasSite(String shortName) {
        return sites.site(shortName).isPresent();
    }

    @Override
    public void updateSite(SiteInfo siteInfo) {
        String shortName = siteInfo.getShortName();
        NodeRef node = access.existing(shortName);
        access.requireManager(shortName);
        AuthenticationUtil.runAsSystem(() -> {
            nodes.addProperties(
                    node,
                    SiteNodes.properties(
                            siteInfo.getSitePreset(),
                            siteInfo.getTitle(),
                            siteInfo.getDescription(),
                            siteInfo.getVisibility()));
            permissions.setOnSite(node, shortName, siteInfo.getVisibility());
            sites.containers(node)
                    .forEach(container -> permissions.setOnContainer(container, shortName, siteInfo.getVisibility()));
            return null;
        });
    }

    @Override
    public void deleteSite(String shortName) {
        NodeRef node = access.existing(shortName);
        access.requireManager(shortName);
        AuthenticationUtil.runAsSystem(() -> {
            nodes.deleteNode(node);
            groups.delete(shortName);
            return null;
        });
    }

    @Override
    public boolean canAddMember(String shortName, String authorityName, String role) {
        return access.canAdd(shortName, authorityName, role);
    }

    @Override
    public Map<String, String> listMembers(String shortName, String nameFilter, String roleFilter, int size) {
        return listMembers(shortName, nameFilter, roleFilter, size, false);
    }

    @Override
    public Map<String, String> listMembers(
            String shortName, String nameFilter, String roleFilter, int size, boolean collapseGroups) {
        Map<String, String> members = new LinkedHashMap<>();
        listMembersInfo(shortName, nameFilter, roleFilter, size, collapseGroups)
                .forEach(member -> members.putIfAbsent(member.getMemberName(), member.getMemberRole()));
        return members;
    }

    @Override
    public void listMembers(
            String shortName,
            String nameFilter,
            String roleFilter,
            boolean collapseGroups,
            SiteMembersCallback callback) {
        for (SiteMemberInfo member : listMembersInfo(shortName, nameFilter, roleFilter, 0, collapseGroups)) {
            if (callback.isDone()) {
                return;
            }
            callback.siteMember(member.getMemberName(), member.getMemberRole(), member.isMemberOfGroup());
        }
    }

    @Override
    public void listMembers(
            String shortName,
            String nameFilter,
            String roleFilter,
            boolean includeUsers,
            boolean includeGroups,
            boolean expandGroups,
            SiteMembersCallback callback) {
        throw new UnsupportedOperationException("SiteService.listMembers with kinds of members");
    }

    @Override
    public List<SiteMemberInfo> listMembersInfo(
            String shortName, String nameFilter, String roleFilter, int size, boolean collapseGroups) {
        return members.list(shortName, nameFilter, roleFilter, size, !collapseGroups);
    }

    @Override
    public SiteMemberInfo getMembersRoleInfo(String shortName, String authorityName) {
        access.existing(shortName);
        return members.find(shortName, authorityName).orElse(null);
    }

    @Override
    public boolean isMember(String shortName, String authorityName) {
        return getMembersRole(shortName, authorityName) != null;
    }

    @Override
    public String getMembersRole(String shortName, String authorityName) {
        access.existing(shortName);
        return groups.role(shortName, authorityName).orElse(null);
    }

    @Override
    public void setMembership(String shortName, String authorityName, String role) {
        members.assign(shortName, authorityName, role);
    }

    @Override
    public void removeMembership(String shortName, String authorityName) {
        members.remove(shortName, authorityName);
    }

    @Override
    public NodeRef createContainer(
            String shortName, String componentId, QName containerType, Map<QName, Serializable> containerProperties) {
        NodeRef site = access.existing(shortName);
        String id = componentId.equalsIgnoreCase(DOCUMENT_LIBRARY) ? DOCUMENT_LIBRARY : componentId;
        Optional<NodeRef> present = sites.container(site, id);
        if (present.isPresent()) {
            return present.get();
        }
        NodeRef container = files.create(site, id, containerType == null ? ContentModel.TYPE_FOLDER : containerType)
                .getNodeRef();
        Map<QName, Serializable> properties =
                new HashMap<>(containerProperties == null ? Map.of() : containerProperties);
        nodes.addProperties(container, properties);
        nodes.addAspect(container, SiteModel.ASPECT_SITE_CONTAINER, Map.of(SiteModel.PROP_COMPONENT_ID, id));
        AuthenticationUtil.runAsSystem(() -> {
            permissions.setOnContainer(container, shortName, sites.info(site).getVisibility());
            return null;
        });
        return container;
    }

    @Override
    public NodeRef getContainer(String shortName, String componentId) {
        return sites.container(access.existing(shortName), componentId)
                .filter(access::isReadable)
                .orElse(null);
    }

    @Override
    public PagingResults<FileInfo> listContainers(String shortName, PagingRequest pagingRequest) {
        throw new UnsupportedOperationException("SiteService.listContainers");
    }

    @Override
    public boolean hasContainer(String shortName, String componentId) {
        return getContainer(shortName, componentId) != null;
    }

    @Override
    public List<String> getSiteRoles() {
        return SiteGroups.ROLES;
    }

    @Override
    public List<String> getSiteRoles(String shortName) {
        return SiteGroups.ROLES;
    }

    @Override
    public String getSiteGroup(String shortName) {
        return groups.group(shortName);
    }

    @Override
    public String getSiteRoleGroup(String shortName, String role) {
        return groups.roleGroup(shortName, role);
    }

    @Override
    public NodeRef getSiteRoot() {
        return sites.root().orElse(null);
    }

    @Override
    public void cleanSitePermissions(NodeRef relocatedNode, SiteInfo containingSite) {
        throw new UnsupportedOperationException("SiteService.cleanSitePermissions");
    }

    @Override
    public String resolveSite(String group) {
        String start = groups.group("");
        if (!group.startsWith(start)) {
            return null;
        }
        String rest = group.substring(start.length());
        int role = rest.lastIndexOf("_Site");
        return role < 0 ? rest : rest.substring(0, role);
    }

    @Override
    public int countAuthoritiesWithRole(String shortName, String role) {
        return members.count(shortName, role);
    }

    @Override
    public boolean isSiteAdmin(String userName) {
        return access.isAdministrator(userName);
    }
}
