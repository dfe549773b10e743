package org.bayan.routing;

import java.util.Optional;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.bayan.routing.rule.RoutingOutcome;

/** The groups and persons that rules name. */
public class Assignees {
    private final AuthorityService authorityService;
    private final PersonService personService;

    public Assignees(AuthorityService authorityService, PersonService personService) {
        this.authorityService = authorityService;
        this.personService = personService;
    }

    /**
     * The full name of a group.
     *
     * @param name with or without {@code GROUP_} before it
     * @return empty if there is none, and for everyone, who are no group that anything could be given to
     */
    public Optional<String> group(String name) {
        String full = name.startsWith(PermissionService.GROUP_PREFIX) ? name : PermissionService.GROUP_PREFIX + name;
        return Optional.of(full)
                .filter(group -> !group.equals(PermissionService.ALL_AUTHORITIES))
                .filter(authorityService::authorityExists);
    }

    /** A user name, if there is such a person. */
    public Optional<String> person(String name) {
        return Optional.of(name).filter(personService::personExists);
    }

    /** Who first works on what a rule routes; empty if it is nobody in particular or there is no such group or person any more. */
    Optional<String> of(RoutingOutcome outcome) {
        return outcome.assignee()
                .flatMap(named ->
                        outcome.target() == RoutingOutcome.Target.GROUP ? group(named.name()) : person(named.name()));
    }
}
