package org.bayan.embedded.http.rest.server;

import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /probes}: answers as soon as the host does, for it listens only when it is ready. */
final class ProbesResource implements RestResource {
    @Override
    public void declare(Routes routes) {
        routes.at("probes/{probeId}").getOpen(this::probe);
    }

    private RestAnswer probe(RestCall call) {
        String name =
                switch (call.path("probeId")) {
                    case "-ready-" -> "readyProbe";
                    case "-live-" -> "liveProbe";
                    default -> throw RestException.invalid("Bad probe name");
                };
        return RestAnswer.ok(new JsonEntity().keep("message", name + ": Success - No test"));
    }
}
