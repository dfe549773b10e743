package org.bayan.acceptance.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whom a request is sent as. */
public record Login(String user, String password) {
    String basicAuthentication() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
