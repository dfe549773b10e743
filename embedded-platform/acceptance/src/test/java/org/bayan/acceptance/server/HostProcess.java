package org.bayan.acceptance.server;

/** One of our own hosts, running the packaged module in a process of its own. */
public final class HostProcess {
    private final AcsServer server;

    private HostProcess(AcsServer server) {
        this.server = server;
    }

    public static HostProcess start(HostFolder folder) {
        throw new IllegalStateException(
                "There is no host yet (" + folder + "); give acs.url, acs.user and acs.password");
    }

    public AcsServer server() {
        return server;
    }

    public void kill() {
        // There is none yet.
    }

    public void stop() {
        // There is none yet.
    }
}
