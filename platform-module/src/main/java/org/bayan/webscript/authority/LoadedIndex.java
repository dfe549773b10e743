package org.bayan.webscript.authority;

import java.time.Duration;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;

/** Lets callers of a server that has just started wait for its names. */
public class LoadedIndex {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AuthorityIndex index;

    public LoadedIndex(AuthorityIndex index) {
        this.index = index;
    }

    /**
     * @throws Refusal 503 if loading takes longer than a caller waits
     */
    void require() {
        if (!index.awaitReady(PATIENCE)) {
            throw new Refusal(Status.STATUS_SERVICE_UNAVAILABLE, Messages.text("bayan.authority.notYetLoaded"));
        }
    }
}
