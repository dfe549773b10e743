package org.bayan.embedded.http.rest.people;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.nodes.QualifiedNames;

/** People as entities of the REST API. */
public final class PersonMapper {
    /** What a single person shows beside the plain members. */
    static final Include WHOLE = Include.of(List.of("properties", "aspectNames", "capabilities"));

    private static final String USER_MODEL = "http://www.alfresco.org/model/user/1.0";

    private final PersonService people;
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final QualifiedNames names;

    /** Reads people as the current user. */
    public PersonMapper(
            PersonService people,
            NodeService nodes,
            AuthorityService authorities,
            MutableAuthenticationService authentication,
            QualifiedNames names) {
        this.people = people;
        this.nodes = nodes;
        this.authorities = authorities;
        this.authentication = authentication;
        this.names = names;
    }

    /**
     * The user name behind an id or {@code -me-}, in the case that the repository keeps it in.
     *
     * @throws RestException with status 404 if nobody has that name
     */
    String userName(String id) {
        String asked = id.equalsIgnoreCase("-me-") ? AuthenticationUtil.getFullyAuthenticatedUser() : id;
        String known = people.getUserIdentifier(asked);
        if (known == null) {
            throw RestException.noEntity(id);
        }
        return known;
    }

    /** A person with everything that a single person shows. */
    public JsonEntity whole(String userName) {
        return entry(userName, WHOLE);
    }

    /** A person with what is asked for. */
    JsonEntity entry(String userName, Include include) {
        NodeRef node = people.getPersonOrNull(userName);
        if (node == null) {
            throw RestException.noEntity(userName);
        }
        Map<QName, Serializable> properties = nodes.getProperties(node);
        String name = (String) properties.get(ContentModel.PROP_USERNAME);
        JsonEntity person = new JsonEntity()
                .keep("id", name)
                .put("displayName", displayName(properties))
                .keep("enabled", AuthenticationUtil.runAsSystem(() -> authentication.getAuthenticationEnabled(name)));
        PersonFields.show(properties, person);
        if (include.has("properties")) {
            person.put("properties", custom(properties));
        }
        if (include.has("aspectNames")) {
            person.put("aspectNames", custom(nodes.getAspects(node)));
        }
        if (include.has("capabilities")) {
            person.put("capabilities", capabilities(name));
        }
        return person;
    }

    private static String displayName(Map<QName, Serializable> properties) {
        String first = (String) properties.get(ContentModel.PROP_FIRSTNAME);
        String last = (String) properties.get(ContentModel.PROP_LASTNAME);
        return Stream.of(first, last)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse(null);
    }

    private JsonEntity capabilities(String userName) {
        return new JsonEntity()
                .keep("isAdmin", authorities.isAdminAuthority(userName))
                .keep("isGuest", authorities.isGuestAuthority(userName))
                .keep("isMutable", isMutable(userName));
    }

    private boolean isMutable(String userName) {
        String current = authentication.getCurrentUserName();
        return authentication.isAuthenticationMutable(userName)
                && (current.equals(userName) || authorities.isAdminAuthority(current));
    }

    private Map<String, Object> custom(Map<QName, Serializable> properties) {
        Map<String, Object> custom = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (isCustom(name) && value != null && !"".equals(value)) {
                custom.put(names.prefixed(name), value);
            }
        });
        return custom;
    }

    private List<String> custom(Collection<QName> aspects) {
        return aspects.stream().filter(this::isCustom).map(names::prefixed).toList();
    }

    /** The content model's own properties are members of the person already. */
    private boolean isCustom(QName name) {
        String namespace = name.getNamespaceURI();
        return !names.isHidden(name)
                && !namespace.equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                && !namespace.equals(USER_MODEL);
    }
}
