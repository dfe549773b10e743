package org.bayan.embedded.http.rest.people;

import com.fasterxml.jackson.databind.JsonNode;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.bayan.embedded.http.rest.RestException;

/** Changes passwords: administrators set them, everybody else must know the old one. */
final class PersonPasswords {
    private final MutableAuthenticationService authentication;

    PersonPasswords(MutableAuthenticationService authentication) {
        this.authentication = authentication;
    }

    /** @throws RestException with status 400 if a password is missing or empty, 403 if the old one is wrong */
    void change(String userName, JsonNode sent, boolean admin) {
        if (!sent.has("password") && !sent.has("oldPassword")) {
            return;
        }
        if (sent.has("oldPassword") && sent.get("oldPassword").asText("").isEmpty()) {
            throw RestException.invalid("'oldPassword' field cannot be empty.");
        }
        if (sent.path("password").asText("").isEmpty()) {
            throw RestException.invalid("'password' field cannot be empty.");
        }
        char[] wanted = sent.get("password").asText().toCharArray();
        if (admin) {
            authentication.setAuthentication(userName, wanted);
            return;
        }
        if (!sent.has("oldPassword")) {
            throw RestException.invalid("To change password, both 'oldPassword' and 'password' fields are required.");
        }
        try {
            authentication.updateAuthentication(
                    userName, sent.get("oldPassword").asText().toCharArray(), wanted);
        } catch (AuthenticationException e) {
            throw RestException.denied();
        }
    }
}
