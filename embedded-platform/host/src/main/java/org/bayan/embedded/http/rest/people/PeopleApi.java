package org.bayan.embedded.http.rest.people;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.nodes.QualifiedNames;

/** The resources under {@code /people} and {@code /groups}, and what others need to show people. */
public final class PeopleApi {
    private final PersonService people;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final PersonMapper mapper;

    /** Finds the services among the repository's beans. */
    public PeopleApi(RepositoryBeans beans, QualifiedNames names) {
        this.people = beans.get("PersonService", PersonService.class);
        this.authorities = beans.get("AuthorityService", AuthorityService.class);
        this.authentication = beans.get("AuthenticationService", MutableAuthenticationService.class);
        this.mapper = new PersonMapper(
                people, beans.get("NodeService", NodeService.class), authorities, authentication, names);
    }

    /** Shows people. */
    public PersonMapper mapper() {
        return mapper;
    }

    /** The resources. */
    public List<RestResource> resources() {
        GroupMapper groups = new GroupMapper(authorities);
        return List.of(
                new PeopleResource(people, authorities, authentication, mapper),
                new GroupsResource(authorities, mapper, groups),
                new GroupMembersResource(authorities, groups));
    }
}
