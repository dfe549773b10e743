package org.bayan.acceptance.server;

import java.util.Map;
import java.util.Optional;
import org.bayan.acceptance.client.Login;

/** The server that the whole run goes to; our own ends with the run. */
public final class ServerOfTheRun implements AutoCloseable {
    private static final String URL = "acs.url";

    private final AcsServer server;
    private final Optional<HostProcess> host;

    private ServerOfTheRun(AcsServer server, Optional<HostProcess> host) {
        this.server = server;
        this.host = host;
    }

    static ServerOfTheRun open() {
        if (isGiven()) {
            Login administrator = new Login(required("acs.user"), required("acs.password"));
            return new ServerOfTheRun(new AcsServer(System.getProperty(URL), administrator), Optional.empty());
        }
        HostProcess host = HostProcess.start(HostFolder.fresh("suite"), Map.of());
        return new ServerOfTheRun(host.server(), Optional.of(host));
    }

    /** Whether the run goes to a server that is not ours. */
    public static boolean isGiven() {
        return !System.getProperty(URL, "").isBlank();
    }

    AcsServer server() {
        return server;
    }

    private static String required(String property) {
        String value = System.getProperty(property, "");
        if (value.isBlank()) {
            throw new IllegalStateException(
                    URL + " is given, so " + property + " must be too: an administrator of that server");
        }
        return value;
    }

    @Override
    public void close() {
        host.ifPresent(HostProcess::stop);
    }
}
