package org.bayan.routing;

import java.util.List;
import java.util.Optional;
import org.bayan.routing.rule.RoutingOutcome;
import org.bayan.routing.rule.RoutingRule;

/**
 * What is to become of one statement.
 *
 * @param rule that decided; empty where the intake folder's own group stands
 * @param state one of those after {@link RoutingState#PENDING}
 * @param assignee user name or full name of the group that describes and links first; empty for none
 * @param approvers full name of the group that approves; empty for the archive's own
 * @param gone names in the rule that there is nothing of any more
 */
record RoutingDecision(
        Optional<RoutingRule> rule,
        RoutingState state,
        Optional<String> assignee,
        Optional<String> approvers,
        List<String> gone) {
    RoutingDecision {
        gone = List.copyOf(gone);
    }

    boolean startsReview() {
        return state != RoutingState.NOTHING;
    }

    String title() {
        return rule.map(RoutingRule::title).orElse(null);
    }

    /** What the rule says beyond the target. */
    Optional<RoutingOutcome> outcome() {
        return rule.map(RoutingRule::outcome);
    }
}
