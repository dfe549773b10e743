package org.bayan.embedded.http.rest.people;

import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;

/** Groups and their members as entities of the REST API. */
final class GroupMapper {
    private final AuthorityService authorities;

    GroupMapper(AuthorityService authorities) {
        this.authorities = authorities;
    }

    Set<String> roots() {
        return authorities.getAllRootAuthorities(AuthorityType.GROUP);
    }

    /** @throws RestException with status 404 if there is no such group */
    void requireGroup(String id) {
        boolean known = PermissionService.ALL_AUTHORITIES.equals(id)
                || AuthorityType.getAuthorityType(id) == AuthorityType.GROUP && authorities.authorityExists(id);
        if (!known) {
            throw RestException.noEntity(id);
        }
    }

    JsonEntity group(String id, Include include) {
        boolean everyone = PermissionService.ALL_AUTHORITIES.equals(id);
        JsonEntity group = new JsonEntity()
                .keep("id", id)
                .put("displayName", everyone ? null : authorities.getAuthorityDisplayName(id))
                .keep("isRoot", roots().contains(id));
        if (include.has("parentIds")) {
            group.put(
                    "parentIds", everyone ? null : authorities.getContainingAuthorities(AuthorityType.GROUP, id, true));
        }
        if (include.has("zones")) {
            group.put("zones", authorities.getAuthorityZones(id));
        }
        if (include.has("hasSubgroups")) {
            group.keep(
                    "hasSubgroups",
                    !everyone
                            && !authorities
                                    .getContainedAuthorities(AuthorityType.GROUP, id, true)
                                    .isEmpty());
        }
        if (include.has("description") && !everyone) {
            group.put(
                    "description",
                    authorities.getAuthorityDisplayNameAndDescription(id).getSecond());
        }
        return group;
    }

    JsonEntity member(String id) {
        boolean group = AuthorityType.getAuthorityType(id) == AuthorityType.GROUP;
        return new JsonEntity()
                .keep("id", id)
                .put("displayName", authorities.getAuthorityDisplayName(id))
                .keep("memberType", group ? "GROUP" : "PERSON");
    }

    /** The name that a list of groups is sorted by. */
    String sortName(String id) {
        String name = authorities.getAuthorityDisplayName(id);
        return name == null || name.isEmpty() ? id : name;
    }
}
