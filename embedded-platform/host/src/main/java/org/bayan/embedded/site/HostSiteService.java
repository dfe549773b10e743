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
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteMemberInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Makes sites and keeps their members, as far as a site's document library needs. A site that a user may not read is not there for them. */
public final class HostSiteService implements SiteService {
    private final NodeService nodes;
    private final FileFolderService files;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final SiteNodes sites;
    private final SiteGroups groups;
    private final SitePermissions sitePermissions;

    /** @param nodes asks for no permission; {@code files} does */
    public HostSiteService(
            NodeService nodes, FileFolderService files, PermissionService permissions, AuthorityService authorities) {
        this.nodes = nodes;
        this.files = files;
        this.permissions = permissions;
        this.authorities = authorities;
        this.sites = new SiteNodes(nodes);
        this.groups = new SiteGroups(authorities);
        this.sitePermissions = new SitePermissions(permissions, groups);
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
            sitePermissions.setOnSite(node, shortName, visibility);
            return null;
        });
        return sites.info(node);
    }

    @Override
    public boolean hasCreateSitePermissions() {
        return AuthenticationUtil.getFullyAuthenticatedUser() != null && !authorities.hasGuestAuthority();
    }

    private boolean isReadable(NodeRef site) {
        return permissions.hasPermission(site, PermissionService.READ_PROPERTIES) == AccessStatus.ALLOWED;
    }

    private Optional<NodeRef> readable(String shortName) {
        return sites.site(shortName).filter(this::isReadable);
    }

    private NodeRef existing(String shortName) {
        return readable(shortName)
                .orElseThrow(() -> new AlfrescoRuntimeException("The site " + shortName + " does not exist."));
    }

    private List<SiteInfo> list(int size, Predicate<SiteInfo> wanted) {
        Stream<SiteInfo> found =
                sites.sites().filter(this::isReadable).map(sites::info).filter(wanted);
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
        return readable(shortName).map(sites::info).orElse(null);
    }

    @Override
    public SiteInfo getSite(NodeRef nodeRef) {
        return sites.siteOf(nodeRef).filter(this::isReadable).map(sites::info).orElse(null);
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
        NodeRef node = existing(shortName);
        requireManager(shortName);
        AuthenticationUtil.runAsSystem(() -> {
            nodes.addProperties(
                    node,
                    SiteNodes.properties(
                            siteInfo.getSitePreset(),
                            siteInfo.getTitle(),
                            siteInfo.getDescription(),
                            siteInfo.getVisibility()));
            sitePermissions.setOnSite(node, shortName, siteInfo.getVisibility());
            sites.containers(node)
                    .forEach(container ->
                            sitePermissions.setOnContainer(container, shortName, siteInfo.getVisibility()));
            return null;
        });
    }

    @Override
    public void deleteSite(String shortName) {
        NodeRef node = existing(shortName);
        requireManager(shortName);
        AuthenticationUtil.runAsSystem(() -> {
            nodes.deleteNode(node);
            groups.delete(shortName);
            return null;
        });
    }

    private boolean isManager(String shortName) {
        String user = AuthenticationUtil.getRunAsUser();
        return AuthenticationUtil.isRunAsUserTheSystemUser()
                || isSiteAdmin(user)
                || groups.role(shortName, user).equals(Optional.of(SiteModel.SITE_MANAGER));
    }

    private void requireManager(String shortName) {
        if (!isManager(shortName)) {
            throw new AlfrescoRuntimeException("Only a manager of the site " + shortName + " may change it.");
        }
    }

    @Override
    public boolean canAddMember(String shortName, String authorityName, String role) {
        boolean joins = authorityName.equals(AuthenticationUtil.getRunAsUser())
                && SiteModel.SITE_CONSUMER.equals(role)
                && sites.info(existing(shortName)).getIsPublic();
        return joins || isManager(shortName);
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
        existing(shortName);
        String name = nameFilter == null ? "" : nameFilter.replace("*", "").toLowerCase(Locale.ROOT);
        Stream<SiteMemberInfo> members = SiteGroups.ROLES.stream()
                .filter(role -> roleFilter == null || roleFilter.isEmpty() || roleFilter.equals(role))
                .flatMap(role -> members(shortName, role, !collapseGroups))
                .filter(member ->
                        member.getMemberName().toLowerCase(Locale.ROOT).contains(name));
        return (size > 0 ? members.limit(size) : members).toList();
    }

    private Stream<SiteMemberInfo> members(String shortName, String role, boolean immediate) {
        Map<String, Boolean> members = AuthenticationUtil.runAsSystem(() -> groups.members(shortName, role, immediate));
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(member -> new HostSiteMember(member.getKey(), role, member.getValue()));
    }

    @Override
    public SiteMemberInfo getMembersRoleInfo(String shortName, String authorityName) {
        existing(shortName);
        return groups.role(shortName, authorityName)
                .map(role -> new HostSiteMember(
                        authorityName,
                        role,
                        AuthenticationUtil.runAsSystem(
                                () -> groups.members(shortName, role, false).get(authorityName))))
                .orElse(null);
    }

    @Override
    public boolean isMember(String shortName, String authorityName) {
        return getMembersRole(shortName, authorityName) != null;
    }

    @Override
    public String getMembersRole(String shortName, String authorityName) {
        existing(shortName);
        return groups.role(shortName, authorityName).orElse(null);
    }

    @Override
    public void setMembership(String shortName, String authorityName, String role) {
        existing(shortName);
        if (!SiteGroups.ROLES.contains(role)) {
            throw new AlfrescoRuntimeException("A site has no role " + role + ", but only " + SiteGroups.ROLES + ".");
        }
        if (!canAddMember(shortName, authorityName, role)) {
            throw new AlfrescoRuntimeException(
                    "Only a manager of the site " + shortName + " may change who belongs to it.");
        }
        groups.assign(shortName, authorityName, role);
    }

    @Override
    public void removeMembership(String shortName, String authorityName) {
        existing(shortName);
        if (!authorityName.equals(AuthenticationUtil.getRunAsUser())) {
            requireManager(shortName);
        }
        boolean manager = groups.role(shortName, authorityName).equals(Optional.of(SiteModel.SITE_MANAGER));
        if (manager && countAuthoritiesWithRole(shortName, SiteModel.SITE_MANAGER) == 1) {
            throw new AlfrescoRuntimeException("A site must keep at least one manager.");
        }
        groups.remove(shortName, authorityName);
    }

    @Override
    public NodeRef createContainer(
            String shortName, String componentId, QName containerType, Map<QName, Serializable> containerProperties) {
        NodeRef site = existing(shortName);
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
            sitePermissions.setOnContainer(
                    container, shortName, sites.info(site).getVisibility());
            return null;
        });
        return container;
    }

    @Override
    public NodeRef getContainer(String shortName, String componentId) {
        return sites.container(existing(shortName), componentId)
                .filter(this::isReadable)
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
        return (int) members(shortName, role, true).count();
    }

    @Override
    public boolean isSiteAdmin(String userName) {
        return userName != null && authorities.isAdminAuthority(userName);
    }
}
