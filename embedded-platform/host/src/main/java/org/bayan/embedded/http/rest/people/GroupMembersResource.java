package org.bayan.embedded.http.rest.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /groups/{groupId}/members}. */
final class GroupMembersResource implements RestResource {
    private final AuthorityService authorities;
    private final GroupMapper mapper;

    GroupMembersResource(AuthorityService authorities, GroupMapper mapper) {
        this.authorities = authorities;
        this.mapper = mapper;
    }

    /** A member as a caller sends it. */
    record Sent(String id, String memberType, String displayName) {}

    @Override
    public void declare(Routes routes) {
        routes.at("groups/{groupId}/members").get(this::list).post(this::add);
        routes.at("groups/{groupId}/members/{memberId}").delete(this::remove);
    }

    private RestAnswer list(RestCall call) {
        String group = call.path("groupId");
        mapper.requireGroup(group);
        if (PermissionService.ALL_AUTHORITIES.equals(group)) {
            throw RestException.unsupported();
        }
        Map<String, String> where = call.where()
                .map(clause -> clause.equalities(Set.of("memberType")))
                .orElse(Map.of());
        AuthorityType type = where.containsKey("memberType") ? type(where.get("memberType")) : null;
        List<String> members = authorities.getContainedAuthorities(type, group, true).stream()
                .sorted(Comparator.comparing(mapper::sortName, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return call.paging().pageOf(members, mapper::member);
    }

    private RestAnswer add(RestCall call) {
        String group = group(call);
        Sent sent = call.body(Sent.class);
        if (sent.id() == null || sent.id().isEmpty()) {
            throw RestException.invalid("group member id is null or empty");
        }
        if (sent.memberType() == null || sent.memberType().isEmpty()) {
            throw RestException.invalid("memberType is null or empty");
        }
        AuthorityType type = type(sent.memberType());
        if (!authorities.authorityExists(sent.id())) {
            throw RestException.noEntity(sent.id());
        }
        if (AuthorityType.getAuthorityType(sent.id()) != type) {
            throw RestException.invalid("Incorrect group member type for the given id " + sent.id());
        }
        authorities.addAuthority(group, sent.id());
        return RestAnswer.created(mapper.member(sent.id()));
    }

    private RestAnswer remove(RestCall call) {
        String group = group(call);
        String member = call.path("memberId");
        if (!authorities.authorityExists(member)) {
            throw RestException.noEntity(member);
        }
        if (!authorities
                .getContainingAuthorities(AuthorityType.GROUP, member, true)
                .contains(group)) {
            throw RestException.notFound(member + " is not member of " + group);
        }
        authorities.removeAuthority(group, member);
        return RestAnswer.nothing();
    }

    private String group(RestCall call) {
        String group = call.path("groupId");
        mapper.requireGroup(group);
        if (PermissionService.ALL_AUTHORITIES.equals(group)) {
            throw RestException.conflict("Trying to modify a fixed authority");
        }
        return group;
    }

    private static AuthorityType type(String name) {
        return switch (name) {
            case "GROUP" -> AuthorityType.GROUP;
            case "PERSON" -> AuthorityType.USER;
            default -> throw RestException.invalid("MemberType is invalid (expected eg. GROUP, PERSON)");
        };
    }
}
