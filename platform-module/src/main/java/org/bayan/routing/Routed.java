package org.bayan.routing;

import org.bayan.routing.rule.RoutingRule;

/**
 * Where a statement went, or would go.
 *
 * @param state one of those after {@link RoutingState#PENDING}
 * @param rule title of the rule; null where the intake folder's own group stands
 * @param line of the file that the rule begins on; null likewise
 * @param to user name or full name of a group; null for none in particular
 */
public record Routed(RoutingState state, String rule, Integer line, String to) {
    static Routed of(RoutingDecision decision) {
        return new Routed(
                decision.state(),
                decision.title(),
                decision.rule().map(RoutingRule::line).orElse(null),
                decision.assignee().orElse(null));
    }
}
