package org.bayan.statement.link;

import java.util.Set;
import org.bayan.statement.write.Hashes;

/** Makes the ids of links: the same name gets the same id in every statement and every run. */
final class LinkIds {
    private static final int LENGTH = 16;

    private LinkIds() {}

    static String ofName(String wording) {
        return id("name " + NameKeys.of(wording));
    }

    static String ofAuthority(String authorityId, String role) {
        return id("authority " + role + " " + authorityId);
    }

    /** The id, or one made of it that the statement does not have yet. */
    static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String id(String of) {
        return Hashes.sha256(of).substring(0, LENGTH);
    }
}
