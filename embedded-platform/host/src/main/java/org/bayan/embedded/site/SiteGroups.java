package org.bayan.embedded.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/** The groups of a site: one that holds a group for each role, in which the members are. */
final class SiteGroups {
    /** The roles, from the one that may most to the one that may least. */
    static final List<String> ROLES = SiteModel.STANDARD_PERMISSIONS;

    private final AuthorityService authorities;

    SiteGroups(AuthorityService authorities) {
        this.authorities = authorities;
    }

    String group(String site) {
        return authorities.getName(AuthorityType.GROUP, "site_" + site);
    }

    String roleGroup(String site, String role) {
        return authorities.getName(AuthorityType.GROUP, "site_" + site + "_" + role);
    }

    void create(String site, String manager) {
        asSystem(() -> {
            String all = authorities.createAuthority(AuthorityType.GROUP, "site_" + site);
            for (String role : ROLES) {
                authorities.addAuthority(
                        all, authorities.createAuthority(AuthorityType.GROUP, "site_" + site + "_" + role));
            }
            authorities.addAuthority(roleGroup(site, SiteModel.SITE_MANAGER), manager);
        });
    }

    void delete(String site) {
        asSystem(() -> {
            for (String role : ROLES) {
                authorities.deleteAuthority(roleGroup(site, role));
            }
            authorities.deleteAuthority(group(site));
        });
    }

    /** The role that someone holds, directly or through a group, or empty for no member. The strongest wins. */
    Optional<String> role(String site, String authority) {
        return AuthenticationUtil.runAsSystem(() -> ROLES.stream()
                .filter(role -> members(site, role, false).containsKey(authority))
                .findFirst());
    }

    /** The members with a role and whether each of them is one only through a group. */
    Map<String, Boolean> members(String site, String role, boolean immediate) {
        Map<String, Boolean> members = new HashMap<>();
        String group = roleGroup(site, role);
        if (!immediate) {
            authorities.getContainedAuthorities(null, group, false).forEach(name -> members.put(name, true));
        }
        authorities.getContainedAuthorities(null, group, true).forEach(name -> members.put(name, false));
        return members;
    }

    void assign(String site, String authority, String role) {
        asSystem(() -> {
            removeDirect(site, authority);
            authorities.addAuthority(roleGroup(site, role), authority);
        });
    }

    void remove(String site, String authority) {
        asSystem(() -> removeDirect(site, authority));
    }

    private void removeDirect(String site, String authority) {
        for (String role : ROLES) {
            if (members(site, role, true).containsKey(authority)) {
                authorities.removeAuthority(roleGroup(site, role), authority);
            }
        }
    }

    private static void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
