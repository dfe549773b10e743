package org.bayan.embedded.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alfresco.query.ListBackedPagingResults;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.store.Table;

/** Groups, kept in a table of their own and not as nodes. */
public final class HostAuthorityService implements AuthorityService {
    private static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final Table<Group> groups;

    public HostAuthorityService(RepositoryStore store) {
        this.groups = store.table("groups", Group.CODEC);
    }

    private Group require(String name) {
        Group found = groups.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no authority " + name);
        }
        return found;
    }

    private List<Group> all() {
        return groups.startingWith("");
    }

    @Override
    public boolean hasAdminAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && isAdminAuthority(user);
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return AuthenticationUtil.getSystemUserName().equals(authorityName)
                || AuthenticationUtil.getAdminUserName().equalsIgnoreCase(authorityName)
                || getContainingAuthorities(null, authorityName, false).contains(ADMINISTRATORS);
    }

    @Override
    public boolean hasGuestAuthority() {
        return isGuestAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return AuthenticationUtil.getGuestUserName().equals(authorityName);
    }

    @Override
    public long countUsers() {
        throw new UnsupportedOperationException("AuthorityService.countUsers");
    }

    @Override
    public long countGroups() {
        return getAllAuthorities(AuthorityType.GROUP).size();
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public PagingResults<String> getAuthorities(
            AuthorityType type,
            String zoneName,
            String displayNameFilter,
            boolean sortByDisplayName,
            boolean sortAscending,
            PagingRequest pagingRequest) {
        Comparator<Group> order = Comparator.comparing(group ->
                (sortByDisplayName ? String.valueOf(group.displayName()) : group.name()).toLowerCase(Locale.ROOT));
        List<String> found = all().stream()
                .filter(group -> AuthorityType.getAuthorityType(group.name()) == type)
                .filter(group -> zoneName == null || group.zones().contains(zoneName))
                .filter(group -> displayNameFilter == null
                        || pattern(displayNameFilter).test(String.valueOf(group.displayName())))
                .sorted(sortAscending ? order : order.reversed())
                .map(Group::name)
                .toList();
        return new ListBackedPagingResults<>(found, pagingRequest);
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        Set<String> found = new LinkedHashSet<>(getContainingAuthorities(null, userName, false));
        found.add(PermissionService.ALL_AUTHORITIES);
        if (isAdminAuthority(userName)) {
            found.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return found;
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        return names(group -> true, type);
    }

    private Set<String> names(Predicate<Group> filter, AuthorityType type) {
        return all().stream()
                .filter(filter)
                .map(Group::name)
                .filter(name -> type == null || AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return names(group -> getContainingAuthorities(null, group.name(), true).isEmpty(), type);
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
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones) {
        String name = getName(type, shortName);
        if (type != AuthorityType.GROUP && type != AuthorityType.ROLE) {
            throw new UnsupportedOperationException("AuthorityService.createAuthority of the type " + type);
        }
        if (authorityExists(name)) {
            throw new IllegalArgumentException("An authority already exists for " + name);
        }
        Set<String> zones = authorityZones == null ? getDefaultZones() : authorityZones;
        String shown = authorityDisplayName == null ? shortName : authorityDisplayName;
        groups.put(name, new Group(name, shown, null, Set.of(), zones));
        return name;
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
    public void addAuthority(String parentName, String childName) {
        Group parent = require(parentName);
        if (getContainingAuthorities(null, parentName, false).contains(childName) || parentName.equals(childName)) {
            throw new IllegalArgumentException(childName + " contains " + parentName + " and cannot become its member");
        }
        Set<String> members = new LinkedHashSet<>(parent.members());
        members.add(childName);
        groups.put(parentName, parent.withMembers(members));
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parent -> addAuthority(parent, childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        Group parent = require(parentName);
        Set<String> members = new LinkedHashSet<>(parent.members());
        members.remove(childName);
        groups.put(parentName, parent.withMembers(members));
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        Group gone = require(name);
        if (cascade) {
            gone.members().stream().filter(this::isGroup).forEach(member -> deleteAuthority(member, true));
        }
        getContainingAuthorities(null, name, true).forEach(parent -> removeAuthority(parent, name));
        groups.remove(name);
    }

    private boolean isGroup(String name) {
        return groups.get(name) != null;
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        Set<String> found = new TreeSet<>();
        Group group = groups.get(name);
        if (group != null) {
            collect(group, immediate, found);
        }
        found.removeIf(each -> type != null && AuthorityType.getAuthorityType(each) != type);
        return found;
    }

    private void collect(Group group, boolean immediate, Set<String> found) {
        for (String member : group.members()) {
            if (found.add(member) && !immediate && isGroup(member)) {
                collect(require(member), false, found);
            }
        }
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        Set<String> found = new TreeSet<>();
        List<String> waiting = new ArrayList<>(List.of(name));
        List<Group> all = all();
        while (!waiting.isEmpty()) {
            String current = waiting.remove(0);
            for (Group group : all) {
                if (group.members().contains(current) && found.add(group.name()) && !immediate) {
                    waiting.add(group.name());
                }
            }
        }
        found.removeIf(each -> type != null && AuthorityType.getAuthorityType(each) != type);
        return found;
    }

    @Override
    public Set<String> getContainingAuthoritiesInZone(
            AuthorityType type, String name, String zoneName, AuthorityFilter filter, int size) {
        return getContainingAuthorities(type, name, false).stream()
                .filter(each -> zoneName == null || require(each).zones().contains(zoneName))
                .filter(each -> filter == null || filter.includeAuthority(each))
                .limit(size < 0 ? Long.MAX_VALUE : size)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return type.isFixedString() ? type.getFixedString() : type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return groups.get(name) != null || PermissionService.ALL_AUTHORITIES.equals(name);
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        Group group = groups.get(name);
        return group == null || group.displayName() == null ? getShortName(name) : group.displayName();
    }

    @Override
    public Pair<String, String> getAuthorityDisplayNameAndDescription(String name) {
        Group group = groups.get(name);
        return new Pair<>(getAuthorityDisplayName(name), group == null ? null : group.description());
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        Group group = require(authorityName);
        groups.put(authorityName, group.withTexts(authorityDisplayName, group.description()));
    }

    @Override
    public void setAuthorityDisplayNameAndDescription(
            String authorityName, String authorityDisplayName, String description) {
        groups.put(authorityName, require(authorityName).withTexts(authorityDisplayName, description));
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        throw new UnsupportedOperationException("AuthorityService.getAuthorityNodeRef");
    }

    @Override
    public NodeRef getOrCreateZone(String zoneName) {
        throw new UnsupportedOperationException("AuthorityService.getOrCreateZone");
    }

    @Override
    public NodeRef getZone(String zoneName) {
        throw new UnsupportedOperationException("AuthorityService.getZone");
    }

    @Override
    public Set<String> getAuthorityZones(String name) {
        return groups.get(name) == null ? getDefaultZones() : require(name).zones();
    }

    @Override
    public Set<String> getAllAuthoritiesInZone(String zoneName, AuthorityType type) {
        return names(group -> group.zones().contains(zoneName), type);
    }

    @Override
    public Set<String> getAllRootAuthoritiesInZone(String zoneName, AuthorityType type) {
        Set<String> roots = getAllRootAuthorities(type);
        roots.retainAll(getAllAuthoritiesInZone(zoneName, type));
        return roots;
    }

    @Override
    public void addAuthorityToZones(String authorityName, Set<String> zones) {
        Set<String> changed = new LinkedHashSet<>(require(authorityName).zones());
        changed.addAll(zones);
        groups.put(authorityName, require(authorityName).withZones(changed));
    }

    @Override
    public void removeAuthorityFromZones(String authorityName, Set<String> zones) {
        Set<String> changed = new LinkedHashSet<>(require(authorityName).zones());
        changed.removeAll(zones);
        groups.put(authorityName, require(authorityName).withZones(changed));
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO);
    }

    @Override
    public Set<String> findAuthorities(
            AuthorityType type, String parentAuthority, boolean immediate, String displayNamePattern, String zoneName) {
        Set<String> found = parentAuthority == null
                ? names(group -> true, type)
                : getContainedAuthorities(type, parentAuthority, immediate);
        return found.stream()
                .filter(name -> zoneName == null || getAuthorityZones(name).contains(zoneName))
                .filter(name -> displayNamePattern == null
                        || pattern(displayNamePattern).test(getShortName(name))
                        || pattern(displayNamePattern).test(getAuthorityDisplayName(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name with {@code *} for any characters and {@code ?} for one; upper and lower case are alike. */
    private static Predicate<String> pattern(String wildcards) {
        String expression = Pattern.quote(wildcards).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .asMatchPredicate();
    }
}
