package org.bayan.embedded.http.rest.server;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.bayan.embedded.http.auth.Credentials;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /tickets}: logs in, tells whether a ticket is good, and logs out. */
final class TicketsResource implements RestResource {
    private final AuthenticationService authentication;

    TicketsResource(AuthenticationService authentication) {
        this.authentication = authentication;
    }

    /** What to log in with. */
    record LogIn(String userId, String password) {}

    @Override
    public void declare(Routes routes) {
        routes.at("tickets").postOpen(this::logIn);
        routes.at("tickets/{ticketId}").get(this::check).delete(this::logOut);
    }

    private RestAnswer logIn(RestCall call) {
        LogIn sent = call.body(LogIn.class);
        if (sent.userId() == null || sent.password() == null) {
            throw RestException.invalid("Invalid login details.");
        }
        try {
            authentication.authenticate(sent.userId(), sent.password().toCharArray());
            String ticket = authentication.getCurrentTicket();
            return RestAnswer.created(new JsonEntity().keep("id", ticket).keep("userId", sent.userId()));
        } catch (AuthenticationException e) {
            throw RestException.of(403, "Login failed");
        }
    }

    private RestAnswer check(RestCall call) {
        return RestAnswer.ok(new JsonEntity().keep("id", ticket(call)));
    }

    private RestAnswer logOut(RestCall call) {
        authentication.invalidateTicket(ticket(call));
        return RestAnswer.nothing();
    }

    private static String ticket(RestCall call) {
        if (!call.path("ticketId").equalsIgnoreCase("-me-")) {
            throw RestException.invalid("Invalid parameter: " + call.path("ticketId"));
        }
        if (call.credentials() instanceof Credentials.Ticket ticket) {
            return ticket.value();
        }
        throw RestException.invalid("Ticket base authentication required.");
    }
}
