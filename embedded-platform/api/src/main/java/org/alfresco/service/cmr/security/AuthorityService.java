package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Groups and roles, and who belongs to them. */
public interface AuthorityService {
    String ZONE_APP_DEFAULT = "APP.DEFAULT";

    String ZONE_APP_SHARE = "APP.SHARE";

    String ZONE_AUTH_ALFRESCO = "AUTH.ALF";

    String ZONE_AUTH_EXT_PREFIX = "AUTH.EXT.";

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String authorityName);

    boolean hasGuestAuthority();

    boolean isGuestAuthority(String authorityName);

    long countUsers();

    long countGroups();

    Set<String> getAuthorities();

    PagingResults<String> getAuthorities(
            AuthorityType type,
            String zoneName,
            String displayNameFilter,
            boolean sortByDisplayName,
            boolean sortAscending,
            PagingRequest pagingRequest);

    Set<String> getAuthoritiesForUser(String userName);

    @Deprecated
    Set<String> getAllAuthorities(AuthorityType type);

    Set<String> getAllRootAuthorities(AuthorityType type);

    String createAuthority(AuthorityType type, String shortName);

    String createAuthority(AuthorityType type, String shortName, Map<QName, Serializable> properties);

    String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones);

    String createAuthority(
            AuthorityType type,
            String shortName,
            String authorityDisplayName,
            Set<String> authorityZones,
            Map<QName, Serializable> properties);

    void addAuthority(String parentName, String childName);

    void addAuthority(Collection<String> parentNames, String childName);

    void removeAuthority(String parentName, String childName);

    void deleteAuthority(String name);

    void deleteAuthority(String name, boolean cascade);

    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);

    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);

    Set<String> getContainingAuthoritiesInZone(
            AuthorityType type, String name, String zoneName, AuthorityFilter filter, int size);

    String getShortName(String name);

    String getName(AuthorityType type, String shortName);

    boolean authorityExists(String name);

    String getAuthorityDisplayName(String name);

    Pair<String, String> getAuthorityDisplayNameAndDescription(String name);

    void setAuthorityDisplayName(String authorityName, String authorityDisplayName);

    void setAuthorityDisplayNameAndDescription(String authorityName, String authorityDisplayName, String description);

    NodeRef getAuthorityNodeRef(String name);

    NodeRef getOrCreateZone(String zoneName);

    NodeRef getZone(String zoneName);

    Set<String> getAuthorityZones(String name);

    Set<String> getAllAuthoritiesInZone(String zoneName, AuthorityType type);

    Set<String> getAllRootAuthoritiesInZone(String zoneName, AuthorityType type);

    void addAuthorityToZones(String authorityName, Set<String> zones);

    void removeAuthorityFromZones(String authorityName, Set<String> zones);

    Set<String> getDefaultZones();

    Set<String> findAuthorities(
            AuthorityType type, String parentAuthority, boolean immediate, String displayNamePattern, String zoneName);

    default boolean hasSysAdminAuthority() {
        return hasAdminAuthority();
    }

    /** Chooses among authorities by name. */
    interface AuthorityFilter {
        boolean includeAuthority(String authority);
    }
}
