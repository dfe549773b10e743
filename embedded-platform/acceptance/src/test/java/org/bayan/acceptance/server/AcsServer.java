package org.bayan.acceptance.server;

import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.Login;

/** A running server with the module, and its administrator. */
public record AcsServer(String url, Login administrator) {
    public Acs asAdministrator() {
        return new Acs(Http.to(url, administrator));
    }
}
