package org.bayan.routing;

import java.util.Arrays;
import java.util.Optional;
import org.bayan.routing.rule.RoutingOutcome;

/** Where the routing of a statement stands; the codes of {@code bay:routingState}. */
public enum RoutingState {
    /** It is described, and the rules have not been asked yet. */
    PENDING("pending"),
    NOTHING("nothing"),
    GROUP("group"),
    PERSON("person"),
    APPROVAL("approval"),
    /** The rule's group or person is gone, so another group stands in. */
    FALLBACK("fallback");

    private final String code;

    RoutingState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<RoutingState> of(Object code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }

    static RoutingState of(RoutingOutcome.Target target) {
        return valueOf(target.name());
    }
}
