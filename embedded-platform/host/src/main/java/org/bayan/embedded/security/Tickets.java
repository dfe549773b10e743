package org.bayan.embedded.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tickets stand for a password. They live in memory and end an hour after their last use, as ACS's do by default. */
final class Tickets {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int BYTES = 20;

    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    private record Ticket(String userName, Instant ends) {}

    Tickets(Clock clock) {
        this.clock = clock;
    }

    String create(String userName) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = "TICKET_" + HexFormat.of().formatHex(bytes);
        tickets.put(ticket, new Ticket(userName, clock.instant().plus(LIFE)));
        return ticket;
    }

    String ofUser(String userName) {
        return tickets.entrySet().stream()
                .filter(each -> each.getValue().userName().equals(userName))
                .filter(each -> each.getValue().ends().isAfter(clock.instant()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> create(userName));
    }

    /** The user that a ticket stands for; null when it is unknown or has ended. */
    String userOf(String ticket) {
        Ticket known = ticket == null ? null : tickets.get(ticket);
        if (known == null) {
            return null;
        }
        if (known.ends().isBefore(clock.instant())) {
            tickets.remove(ticket);
            return null;
        }
        tickets.put(ticket, new Ticket(known.userName(), clock.instant().plus(LIFE)));
        return known.userName();
    }

    void end(String ticket) {
        tickets.remove(ticket);
    }

    void endAllOf(String userName) {
        tickets.values().removeIf(each -> each.userName().equals(userName));
    }
}
