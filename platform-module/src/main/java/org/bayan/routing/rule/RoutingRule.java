package org.bayan.routing.rule;

import java.util.List;

/**
 * One rule.
 *
 * @param line of the file that it begins on, from 1
 * @param title what the archive calls it
 * @param conditions all of which must hold; without any it is for every described statement
 */
public record RoutingRule(int line, String title, List<RoutingCondition> conditions, RoutingOutcome outcome) {
    public RoutingRule {
        conditions = List.copyOf(conditions);
    }

    /** A rule that says nothing of the state is for what is described: of anything else its conditions could not be judged. */
    boolean isFor(RoutingFacts facts, IssuerNames names) {
        boolean saysState = conditions.stream().anyMatch(RoutingCondition.InState.class::isInstance);
        return (saysState || facts.state() == RoutingFacts.State.DONE)
                && conditions.stream().allMatch(condition -> condition.holds(facts, names));
    }
}
