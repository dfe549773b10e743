package org.bayan.embedded.http.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a request says about its sender: nothing, a ticket, or a name and password. A ticket comes as the parameter
 * {@code alf_ticket}, as the whole of a Basic header, or as the password of the user {@code ROLE_TICKET} or of an empty user.
 */
public sealed interface Credentials {
    /** No credentials. */
    record None() implements Credentials {}

    /** A ticket of an earlier log-in. */
    record Ticket(String value) implements Credentials {}

    /** A user name and password. */
    record Password(String user, char[] password) implements Credentials {}

    /** An Authorization header that is not Basic, or not Base64. */
    record Unreadable() implements Credentials {}

    /** Reads the credentials of a request; the parameter wins over the header. */
    static Credentials of(HttpServletRequest request) {
        String ticket = request.getParameter("alf_ticket");
        if (ticket != null && !ticket.isEmpty()) {
            return new Ticket(ticket);
        }
        String header = request.getHeader("Authorization");
        return header == null || header.isBlank() ? new None() : ofHeader(header.trim());
    }

    private static Credentials ofHeader(String header) {
        String[] words = header.split(" +", 2);
        if (words.length < 2 || !words[0].equalsIgnoreCase("basic")) {
            return new Unreadable();
        }
        try {
            return ofPlain(new String(Base64.getDecoder().decode(words[1].trim()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Unreadable();
        }
    }

    private static Credentials ofPlain(String plain) {
        int colon = plain.indexOf(':');
        if (colon < 0) {
            return new Ticket(plain);
        }
        String user = plain.substring(0, colon);
        String secret = plain.substring(colon + 1);
        return user.isEmpty() || user.equals("ROLE_TICKET")
                ? new Ticket(secret)
                : new Password(user, secret.toCharArray());
    }
}
