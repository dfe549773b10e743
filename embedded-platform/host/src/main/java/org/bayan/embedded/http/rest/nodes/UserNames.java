package org.bayan.embedded.http.rest.nodes;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.bayan.embedded.http.rest.JsonEntity;

/** Users as they stand inside other entities: id and display name. */
public final class UserNames {
    private final PersonService people;

    /** Looks users up as the current user. */
    public UserNames(PersonService people) {
        this.people = people;
    }

    /** A user; one that is unknown or may not be seen is shown by name alone. Null gives null. */
    public JsonEntity of(String userName) {
        if (userName == null) {
            return null;
        }
        return new JsonEntity().keep("id", userName).put("displayName", displayName(userName));
    }

    private String displayName(String userName) {
        if (AuthenticationUtil.getSystemUserName().equals(userName)) {
            return userName;
        }
        try {
            NodeRef person = people.getPersonOrNull(userName);
            return person == null ? userName : displayName(people.getPerson(person), userName);
        } catch (NoSuchPersonException | AccessDeniedException e) {
            return userName;
        }
    }

    private static String displayName(PersonService.PersonInfo person, String userName) {
        String name = (text(person.getFirstName()) + " " + text(person.getLastName())).trim();
        return name.isEmpty() ? userName : name;
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
