package org.bayan.embedded.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.query.ListBackedPagingResults;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.bayan.embedded.store.KeyValueStore;
import org.bayan.embedded.store.Unsupported;

/** Groups and their members. A group is a record beside the nodes; the node that stands for it only names it. */
public class HostAuthorityService implements AuthorityService {
    private static final String GROUP = "group/";
    private static final String ZONES = "group.zones/";
    private static final String ADMINISTRATORS = PermissionService.GROUP_PREFIX + "ALFRESCO_ADMINISTRATORS";

    private final KeyValueStore store;
    private final UserNames userNames;
    private final Memberships memberships;
    private final GroupNodes nodes;

    public HostAuthorityService(KeyValueStore store, UserNames userNames, GroupNodes nodes) {
        this.store = store;
        this.nodes = nodes;
        this.userNames = userNames;
        this.memberships = new Memberships(store);
    }

    @Override
    public boolean hasAdminAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && (AuthenticationUtil.getSystemUserName().equals(user) || isAdminAuthority(user));
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return authorityName != null
                && getAuthoritiesForUser(authorityName).contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public boolean hasGuestAuthority() {
        return isGuestAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return AuthenticationUtil.getGuestUserName().equalsIgnoreCase(authorityName);
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        String user = userNames.canonical(userName);
        Set<String> authorities = new TreeSet<>(containing(user));
        if (isGuestAuthority(user)) {
            authorities.add(PermissionService.GUEST_AUTHORITY);
        } else {
            authorities.add(PermissionService.ALL_AUTHORITIES);
        }
        if (AuthenticationUtil.getAdminUserName().equals(user)
                || AuthenticationUtil.getSystemUserName().equals(user)
                || authorities.contains(ADMINISTRATORS)) {
            authorities.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return authorities;
    }

    private Set<String> containing(String authority) {
        Set<String> all = new LinkedHashSet<>();
        collect(authority, all, true);
        return all;
    }

    private void collect(String authority, Set<String> all, boolean upwards) {
        for (String next : upwards ? memberships.parents(authority) : memberships.children(authority)) {
            if (all.add(next)) {
                collect(next, all, upwards);
            }
        }
    }

    @Override
    public long countUsers() {
        return store.keys("username/").size();
    }

    @Override
    public long countGroups() {
        return store.keys(GROUP).size();
    }

    @Override
    public PagingResults<String> getAuthorities(
            AuthorityType type,
            String zoneName,
            String displayNameFilter,
            boolean sortByDisplayName,
            boolean sortAscending,
            PagingRequest pagingRequest) {
        Comparator<String> order = sortByDisplayName
                ? Comparator.comparing(name -> getAuthorityDisplayName(name).toLowerCase(Locale.ROOT))
                : Comparator.naturalOrder();
        List<String> found = groups(type, zoneName).stream()
                .filter(name -> displayNameFilter == null
                        || getAuthorityDisplayName(name).startsWith(displayNameFilter))
                .sorted(sortAscending ? order : order.reversed())
                .toList();
        return new ListBackedPagingResults<>(found, pagingRequest);
    }

    @Override
    @Deprecated
    public Set<String> getAllAuthorities(AuthorityType type) {
        return groups(type, null);
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return groups(type, null).stream()
                .filter(name -> memberships.parents(name).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> groups(AuthorityType type, String zone) {
        return store.keys(GROUP).stream()
                .map(key -> key.substring(GROUP.length()))
                .filter(name -> AuthorityType.getAuthorityType(name) == type)
                .filter(name -> zone == null || getAuthorityZones(name).contains(zone))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName, Map<QName, Serializable> properties) {
        return createAuthority(type, shortName);
    }

    @Override
    public String createAuthority(
            AuthorityType type,
            String shortName,
            String authorityDisplayName,
            Set<String> authorityZones,
            Map<QName, Serializable> properties) {
        return createAuthority(type, shortName, authorityDisplayName, authorityZones);
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones) {
        String name = getName(type, shortName);
        String displayName = authorityDisplayName == null ? shortName : authorityDisplayName;
        if (!store.putIfAbsent(GROUP + name, displayName)) {
            throw new DuplicateChildNodeNameException(null, null, name, null);
        }
        nodes.make(name, displayName);
        addAuthorityToZones(name, authorityZones == null ? getDefaultZones() : authorityZones);
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        memberships.add(parentName, member(childName));
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parent -> addAuthority(parent, childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        memberships.remove(parentName, member(childName));
    }

    private String member(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.USER ? userNames.canonical(name) : name;
    }

    @Override
    public void deleteAuthority(String name) {
        memberships.forget(name);
        nodes.remove(name);
        store.remove(GROUP + name);
        store.remove(ZONES + name);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        if (cascade) {
            for (String child : memberships.children(name)) {
                if (AuthorityType.getAuthorityType(child) == AuthorityType.GROUP) {
                    deleteAuthority(child, true);
                }
            }
        }
        deleteAuthority(name);
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        Set<String> all = new LinkedHashSet<>();
        if (immediate) {
            all.addAll(memberships.children(name));
        } else {
            collect(name, all, false);
        }
        return ofType(all, type);
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        String canonical = member(name);
        return ofType(immediate ? memberships.parents(canonical) : containing(canonical), type);
    }

    @Override
    public Set<String> getContainingAuthoritiesInZone(
            AuthorityType type, String name, String zoneName, AuthorityFilter filter, int size) {
        return getContainingAuthorities(type, name, false).stream()
                .filter(group -> zoneName == null || getAuthorityZones(group).contains(zoneName))
                .filter(group -> filter == null || filter.includeAuthority(group))
                .limit(size <= 0 ? Integer.MAX_VALUE : size)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ofType(Set<String> names, AuthorityType type) {
        return names.stream()
                .filter(name -> type == null || AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        if (type.isFixedString()) {
            return type.getFixedString();
        }
        return type.isPrefixed() ? type.getPrefixString() + shortName : shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.USER
                ? userNames.exists(name)
                : store.get(GROUP + name) != null || PermissionService.ALL_AUTHORITIES.equals(name);
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        String kept = store.get(GROUP + name);
        return kept == null ? getShortName(name) : kept;
    }

    @Override
    public Pair<String, String> getAuthorityDisplayNameAndDescription(String name) {
        return new Pair<>(getAuthorityDisplayName(name), null);
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        store.put(GROUP + authorityName, authorityDisplayName);
        nodes.rename(authorityName, authorityDisplayName);
    }

    @Override
    public void setAuthorityDisplayNameAndDescription(
            String authorityName, String authorityDisplayName, String description) {
        if (description != null) {
            throw Unsupported.call("AuthorityService.setAuthorityDisplayNameAndDescription with a description");
        }
        setAuthorityDisplayName(authorityName, authorityDisplayName);
    }

    @Override
    public Set<String> getAuthorityZones(String name) {
        if (AuthorityType.getAuthorityType(name) == AuthorityType.USER) {
            return getDefaultZones();
        }
        String zones = store.get(ZONES + name);
        return zones == null || zones.isEmpty() ? Set.of() : new TreeSet<>(List.of(zones.split("\n")));
    }

    @Override
    public Set<String> getAllAuthoritiesInZone(String zoneName, AuthorityType type) {
        return groups(type, zoneName);
    }

    @Override
    public Set<String> getAllRootAuthoritiesInZone(String zoneName, AuthorityType type) {
        return getAllRootAuthorities(type).stream()
                .filter(name -> getAuthorityZones(name).contains(zoneName))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void addAuthorityToZones(String authorityName, Set<String> zones) {
        Set<String> all = new TreeSet<>(getAuthorityZones(authorityName));
        all.addAll(zones);
        store.put(ZONES + authorityName, String.join("\n", all));
    }

    @Override
    public void removeAuthorityFromZones(String authorityName, Set<String> zones) {
        Set<String> all = new TreeSet<>(getAuthorityZones(authorityName));
        all.removeAll(zones);
        store.put(ZONES + authorityName, String.join("\n", all));
    }

    @Override
    public Set<String> getDefaultZones() {
        return new TreeSet<>(Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO));
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        String displayName = store.get(GROUP + name);
        return displayName == null ? null : nodes.of(name, displayName);
    }

    @Override
    public NodeRef getOrCreateZone(String zoneName) {
        throw Unsupported.call("AuthorityService.getOrCreateZone");
    }

    @Override
    public NodeRef getZone(String zoneName) {
        throw Unsupported.call("AuthorityService.getZone");
    }

    @Override
    public Set<String> findAuthorities(
            AuthorityType type, String parentAuthority, boolean immediate, String displayNamePattern, String zoneName) {
        throw Unsupported.call("AuthorityService.findAuthorities");
    }
}
