package org.bayan.statement.link;

import java.time.Duration;
import org.bayan.authority.index.AuthorityIndex;

/** Waits for the names of all records, without which a text would seem to name nobody. They are loaded when a server starts. */
public class NamesReady {
    /** Many times what loading takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AuthorityIndex index;

    public NamesReady(AuthorityIndex index) {
        this.index = index;
    }

    /** Says whether they are there. */
    public boolean await() {
        return index.awaitReady(PATIENCE);
    }
}
