package org.bayan.embedded.http.rest.sites;

import java.util.List;
import java.util.Map;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.people.PersonMapper;

/** {@code /sites/{siteId}/members}. */
final class SiteMembersResource implements RestResource {
    private final SiteService sites;
    private final PersonService people;
    private final SiteLookup lookup;
    private final PersonMapper persons;

    SiteMembersResource(SiteService sites, PersonService people, SiteLookup lookup, PersonMapper persons) {
        this.sites = sites;
        this.people = people;
        this.lookup = lookup;
        this.persons = persons;
    }

    /** A member as a caller sends it. */
    record Sent(String id, String role) {}

    @Override
    public void declare(Routes routes) {
        routes.at("sites/{siteId}/members").get(this::list).post(this::add);
        routes.at("sites/{siteId}/members/{personId}")
                .get(this::read)
                .put(this::change)
                .delete(this::remove);
    }

    private RestAnswer list(RestCall call) {
        SiteInfo site = lookup.find(call.path("siteId"));
        List<Map.Entry<String, String>> members =
                sites.listMembers(site.getShortName(), null, null, 0).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList();
        return call.paging().pageOf(members, member -> entry(member.getKey(), member.getValue()));
    }

    private RestAnswer read(RestCall call) {
        SiteInfo site = lookup.find(call.path("siteId"));
        String person = call.path("personId");
        String role = sites.getMembersRole(site.getShortName(), person);
        if (role == null) {
            throw RestException.noEntity(person);
        }
        return RestAnswer.ok(entry(person, role));
    }

    private RestAnswer add(RestCall call) {
        Sent sent = call.body(Sent.class);
        String person = sent.id() == null ? null : people.getUserIdentifier(sent.id());
        if (person == null) {
            throw RestException.noEntity(sent.id());
        }
        String site = lookup.find(call.path("siteId")).getShortName();
        String role = role(site, sent);
        if (sites.isMember(site, person)) {
            throw RestException.conflict(person + " is already a member of site " + site);
        }
        if (!sites.canAddMember(site, person, role)) {
            throw RestException.denied();
        }
        sites.setMembership(site, person, role);
        return RestAnswer.created(entry(person, role));
    }

    private RestAnswer change(RestCall call) {
        String site = lookup.find(call.path("siteId")).getShortName();
        String person = call.path("personId");
        String role = role(site, call.body(Sent.class));
        if (!sites.isMember(site, person)) {
            throw RestException.invalid("User is not a member of the site");
        }
        sites.setMembership(site, person, role);
        return RestAnswer.ok(entry(person, role));
    }

    private RestAnswer remove(RestCall call) {
        String site = lookup.find(call.path("siteId")).getShortName();
        String person = call.path("personId");
        if (!sites.isMember(site, person)) {
            throw RestException.invalid("User is not a member of the site");
        }
        boolean manager = SiteModel.SITE_MANAGER.equals(sites.getMembersRole(site, person));
        if (manager && sites.countAuthoritiesWithRole(site, SiteModel.SITE_MANAGER) <= 1) {
            throw RestException.invalid("Can't remove last manager of site " + site);
        }
        sites.removeMembership(site, person);
        return RestAnswer.nothing();
    }

    private String role(String site, Sent sent) {
        if (sent.role() == null) {
            throw RestException.invalid("Must provide a role");
        }
        if (!sites.getSiteRoles(site).contains(sent.role())) {
            throw RestException.invalid("Unknown role '" + sent.role() + "'");
        }
        return sent.role();
    }

    private JsonEntity entry(String person, String role) {
        return new JsonEntity()
                .keep("role", role)
                .put("person", persons.whole(person))
                .keep("id", person)
                .keep("isMemberOfGroup", false);
    }
}
