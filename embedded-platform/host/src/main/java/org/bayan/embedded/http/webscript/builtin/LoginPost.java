package org.bayan.embedded.http.webscript.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /api/login}: a ticket for a name and password. */
final class LoginPost extends AbstractWebScript {
    private final AuthenticationService authentication;

    LoginPost(AuthenticationService authentication) {
        this.authentication = authentication;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode sent = ScriptJson.read(request);
        String user = required(sent, "username");
        String password = required(sent, "password");
        try {
            authentication.authenticate(user, password.toCharArray());
            ScriptJson.write(response, Map.of("data", Map.of("ticket", authentication.getCurrentTicket())));
        } catch (AuthenticationException e) {
            throw new WebScriptException(Status.STATUS_FORBIDDEN, "Login failed", e);
        } finally {
            authentication.clearCurrentSecurityContext();
        }
    }

    private static String required(JsonNode sent, String member) {
        String value = sent.path(member).asText("");
        if (value.isEmpty()) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, "Field '" + member + "' is required");
        }
        return value;
    }
}
