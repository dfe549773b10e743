package org.bayan.embedded.http.rest.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.bayan.embedded.http.rest.Paging;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.http.rest.SortColumn;

/** {@code /people}: lists, reads, makes and changes users. */
final class PeopleResource implements RestResource {
    private static final int LONGEST_NAME = 100;
    private static final Map<String, QName> SORTABLE = Map.of(
            "firstName", ContentModel.PROP_FIRSTNAME,
            "lastName", ContentModel.PROP_LASTNAME,
            "id", ContentModel.PROP_USERNAME);

    private final PersonService people;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final PersonPasswords passwords;
    private final PersonMapper mapper;

    PeopleResource(
            PersonService people,
            AuthorityService authorities,
            MutableAuthenticationService authentication,
            PersonMapper mapper) {
        this.people = people;
        this.authorities = authorities;
        this.authentication = authentication;
        this.passwords = new PersonPasswords(authentication);
        this.mapper = mapper;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("people").get(this::list).post(this::create);
        routes.at("people/{personId}").get(this::read).put(this::change);
    }

    private RestAnswer list(RestCall call) {
        Paging paging = call.paging();
        PagingRequest request = new PagingRequest(paging.skipCount(), paging.maxItems());
        request.setRequestTotalCountMax(Integer.MAX_VALUE);
        PagingResults<PersonService.PersonInfo> found = people.getPeople(null, null, sorting(call.orderBy()), request);
        List<?> entries = found.getPage().stream()
                .map(person -> mapper.entry(person.getUserName(), call.include()))
                .toList();
        return new RestAnswer.Page(
                entries,
                paging,
                found.hasMoreItems(),
                found.getTotalResultCount().getFirst());
    }

    private static List<Pair<QName, Boolean>> sorting(List<SortColumn> columns) {
        List<Pair<QName, Boolean>> sorting = new ArrayList<>();
        for (SortColumn column : columns) {
            if (!SORTABLE.containsKey(column.column())) {
                throw RestException.invalid("Invalid sort field: " + column.column());
            }
            sorting.add(new Pair<>(SORTABLE.get(column.column()), column.ascending()));
        }
        if (sorting.isEmpty()) {
            sorting.add(new Pair<>(ContentModel.PROP_USERNAME, true));
        }
        return sorting;
    }

    private RestAnswer read(RestCall call) {
        return RestAnswer.ok(mapper.whole(mapper.userName(call.path("personId"))));
    }

    private RestAnswer create(RestCall call) {
        JsonNode sent = call.body(JsonNode.class);
        String id = required(sent, "id");
        required(sent, "firstName");
        required(sent, "email");
        String password = required(sent, "password");
        requireFreeForm(id);
        if (!authorities.hasAdminAuthority()) {
            throw RestException.denied();
        }
        if (people.personExists(id)) {
            throw RestException.conflict("Person '" + id + "' already exists.");
        }
        Map<QName, Serializable> properties = PersonFields.read(sent);
        properties.put(ContentModel.PROP_USERNAME, id);
        authentication.createAuthentication(id, password.toCharArray());
        authentication.setAuthenticationEnabled(id, sent.path("enabled").asBoolean(true));
        people.createPerson(properties);
        return RestAnswer.created(mapper.whole(id));
    }

    private static void requireFreeForm(String userName) {
        if (userName.length() > LONGEST_NAME) {
            throw RestException.invalid("Username exceeds max length of " + LONGEST_NAME + " characters.");
        }
        String upper = userName.toUpperCase(Locale.ROOT);
        for (String prefix : List.of("GROUP_", "ROLE_")) {
            if (upper.startsWith(prefix)) {
                throw RestException.invalid("Username cannot start with the reserved prefix '" + prefix + "'.");
            }
        }
    }

    private RestAnswer change(RestCall call) {
        String userName = mapper.userName(call.path("personId"));
        JsonNode sent = call.body(JsonNode.class);
        for (String member : List.of("firstName", "email")) {
            if (sent.has(member)) {
                required(sent, member);
            }
        }
        boolean admin = authorities.hasAdminAuthority();
        if (!admin && !AuthenticationUtil.getFullyAuthenticatedUser().equalsIgnoreCase(userName)) {
            throw RestException.denied();
        }
        passwords.change(userName, sent, admin);
        if (sent.has("enabled")) {
            setEnabled(userName, sent.get("enabled"));
        }
        Map<QName, Serializable> properties = PersonFields.read(sent);
        if (!properties.isEmpty()) {
            AuthenticationUtil.runAsSystem(() -> {
                people.setPersonProperties(userName, properties, false);
                return null;
            });
        }
        return RestAnswer.ok(mapper.whole(userName));
    }

    private void setEnabled(String userName, JsonNode enabled) {
        if (!enabled.isBoolean()) {
            throw RestException.invalid("'enabled' field cannot be empty.");
        }
        if (!enabled.booleanValue() && authorities.isAdminAuthority(userName)) {
            throw RestException.denied();
        }
        authentication.setAuthenticationEnabled(userName, enabled.booleanValue());
    }

    private static String required(JsonNode sent, String member) {
        JsonNode value = sent.get(member);
        if (value == null || value.isNull()) {
            throw RestException.invalid("Field '" + member + "' is null, but is required.");
        }
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw RestException.invalid("Field '" + member + "' is empty, but is required.");
        }
        return value.textValue();
    }
}
