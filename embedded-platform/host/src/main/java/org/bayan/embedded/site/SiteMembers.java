package org.bayan.embedded.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.site.SiteMemberInfo;

/** The members of sites: who they are, and letting them in and out. */
final class SiteMembers {
    private final SiteGroups groups;
    private final SiteAccess access;

    SiteMembers(SiteGroups groups, SiteAccess access) {
        this.groups = groups;
        this.access = access;
    }

    /**
     * @param nameFilter part of the name, with stars that are ignored, or null
     * @param roleFilter a role, or null for all
     * @param size the most to return, or 0 for all
     * @param immediate whether to leave out who is a member only through a group
     */
    List<SiteMemberInfo> list(String site, String nameFilter, String roleFilter, int size, boolean immediate) {
        access.existing(site);
        String name = nameFilter == null ? "" : nameFilter.replace("*", "").toLowerCase(Locale.ROOT);
        Stream<SiteMemberInfo> members = SiteGroups.ROLES.stream()
                .filter(role -> roleFilter == null || roleFilter.isEmpty() || roleFilter.equals(role))
                .flatMap(role -> withRole(site, role, immediate))
                .filter(member ->
                        member.getMemberName().toLowerCase(Locale.ROOT).contains(name));
        return (size > 0 ? members.limit(size) : members).toList();
    }

    private Stream<SiteMemberInfo> withRole(String site, String role, boolean immediate) {
        Map<String, Boolean> members = AuthenticationUtil.runAsSystem(() -> groups.members(site, role, immediate));
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(member -> new HostSiteMember(member.getKey(), role, member.getValue()));
    }

    Optional<SiteMemberInfo> find(String site, String authority) {
        return SiteGroups.ROLES.stream()
                .flatMap(role -> withRole(site, role, false))
                .filter(member -> member.getMemberName().equals(authority))
                .findFirst();
    }

    int count(String site, String role) {
        return (int) withRole(site, role, true).count();
    }

    void assign(String site, String authority, String role) {
        access.existing(site);
        if (!SiteGroups.ROLES.contains(role)) {
            throw new AlfrescoRuntimeException("A site has no role " + role + ", but only " + SiteGroups.ROLES + ".");
        }
        if (!access.canAdd(site, authority, role)) {
            throw new AlfrescoRuntimeException("Only a manager of the site " + site + " may change who belongs to it.");
        }
        groups.assign(site, authority, role);
    }

    void remove(String site, String authority) {
        access.existing(site);
        if (!authority.equals(AuthenticationUtil.getRunAsUser())) {
            access.requireManager(site);
        }
        boolean manager = groups.role(site, authority).equals(Optional.of(SiteModel.SITE_MANAGER));
        if (manager && count(site, SiteModel.SITE_MANAGER) == 1) {
            throw new AlfrescoRuntimeException("A site must keep at least one manager.");
        }
        groups.remove(site, authority);
    }
}
