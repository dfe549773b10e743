package org.bayan.embedded.http.rest.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.SortColumn;
import org.bayan.embedded.http.rest.Where;

/** {@code /groups}, and the groups of a person. */
final class GroupsResource implements RestResource {
    private final AuthorityService authorities;
    private final PersonMapper people;
    private final GroupMapper mapper;

    GroupsResource(AuthorityService authorities, PersonMapper people, GroupMapper mapper) {
        this.authorities = authorities;
        this.people = people;
        this.mapper = mapper;
    }

    /** A group as a caller sends it. */
    record Sent(String id, String displayName, String description, Set<String> parentIds) {}

    @Override
    public void declare(Routes routes) {
        routes.at("groups").get(this::list).post(this::create);
        routes.at("groups/{groupId}").get(this::read).put(this::change).delete(this::delete);
        routes.at("people/{personId}/groups").get(this::ofPerson);
    }

    private RestAnswer list(RestCall call) {
        Optional<Boolean> root = root(call);
        List<String> groups = authorities.getAllAuthorities(AuthorityType.GROUP).stream()
                .filter(group -> isRoot(group, root))
                .sorted(order(call.orderBy()))
                .toList();
        Include include = call.include();
        return call.paging().pageOf(groups, group -> mapper.group(group, include));
    }

    private RestAnswer ofPerson(RestCall call) {
        String userName = people.userName(call.path("personId"));
        boolean self = AuthenticationUtil.getFullyAuthenticatedUser().equalsIgnoreCase(userName);
        if (!self && !authorities.hasAdminAuthority()) {
            throw RestException.denied();
        }
        Optional<Boolean> root = root(call);
        List<String> groups = AuthenticationUtil.runAsSystem(() -> authorities.getAuthoritiesForUser(userName)).stream()
                .filter(authority -> authority.startsWith(AuthorityType.GROUP.getPrefixString()))
                .filter(group -> isRoot(group, root))
                .sorted(order(call.orderBy()))
                .toList();
        Include include = call.include();
        return call.paging().pageOf(groups, group -> mapper.group(group, include));
    }

    private RestAnswer read(RestCall call) {
        String id = call.path("groupId");
        mapper.requireGroup(id);
        return RestAnswer.ok(mapper.group(id, call.include()));
    }

    private RestAnswer create(RestCall call) {
        Sent sent = call.body(Sent.class);
        if (sent.id() == null || sent.id().isEmpty()) {
            throw RestException.invalid("groupId is null or empty");
        }
        String name = authorities.getName(AuthorityType.GROUP, sent.id());
        if (authorities.authorityExists(name)) {
            throw RestException.conflict("Group '" + sent.id() + "' already exists.");
        }
        String display = sent.displayName() == null || sent.displayName().isEmpty() ? sent.id() : sent.displayName();
        String group =
                authorities.createAuthority(AuthorityType.GROUP, sent.id(), display, authorities.getDefaultZones());
        if (sent.parentIds() != null) {
            sent.parentIds().forEach(mapper::requireGroup);
            sent.parentIds().forEach(parent -> authorities.addAuthority(parent, group));
        }
        return RestAnswer.created(mapper.group(group, call.include()));
    }

    private RestAnswer change(RestCall call) {
        String id = call.path("groupId");
        mapper.requireGroup(id);
        requireChangeable(id);
        Sent sent = call.body(Sent.class);
        if (sent.id() != null || sent.parentIds() != null) {
            throw RestException.invalid(
                    "Group update does not support field: " + (sent.id() != null ? "id" : "parentIds"));
        }
        authorities.setAuthorityDisplayName(id, sent.displayName());
        return RestAnswer.ok(mapper.group(id, call.include()));
    }

    private RestAnswer delete(RestCall call) {
        String id = call.path("groupId");
        mapper.requireGroup(id);
        requireChangeable(id);
        authorities.deleteAuthority(id, call.flag("cascade"));
        return RestAnswer.nothing();
    }

    private static void requireChangeable(String id) {
        if (PermissionService.ALL_AUTHORITIES.equals(id)) {
            throw RestException.conflict("Trying to modify a fixed authority");
        }
    }

    private static Optional<Boolean> root(RestCall call) {
        Map<String, String> where =
                call.where().map(clause -> clause.equalities(Set.of("isRoot"))).orElse(Map.of());
        return Where.truth(where, "isRoot");
    }

    private boolean isRoot(String group, Optional<Boolean> wanted) {
        return wanted.isEmpty() || wanted.get() == mapper.roots().contains(group);
    }

    /** One column at most: id or displayName, displayName if none is named. */
    Comparator<String> order(List<SortColumn> columns) {
        if (columns.size() > 1) {
            throw RestException.invalid("Multiple sort fields not allowed.");
        }
        SortColumn column = columns.isEmpty() ? new SortColumn("displayName", true) : columns.get(0);
        Comparator<String> ascending =
                switch (column.column()) {
                    case "displayName" -> Comparator.comparing(mapper::sortName, String.CASE_INSENSITIVE_ORDER);
                    case "id" -> Comparator.naturalOrder();
                    default -> throw RestException.invalid("Invalid sort field: " + column.column());
                };
        return column.ascending() ? ascending : ascending.reversed();
    }
}
