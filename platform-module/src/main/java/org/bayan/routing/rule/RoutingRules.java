package org.bayan.routing.rule;

import java.util.List;
import java.util.Optional;

/**
 * All rules of an archive, of which the first that fits decides.
 *
 * @param rules in the order of the file
 */
public record RoutingRules(List<RoutingRule> rules) {
    public static final RoutingRules NONE = new RoutingRules(List.of());

    public RoutingRules {
        rules = List.copyOf(rules);
    }

    /** Empty where no rule is for such a statement. */
    public Optional<RoutingRule> firstFor(RoutingFacts facts, IssuerNames names) {
        return rules.stream().filter(rule -> rule.isFor(facts, names)).findFirst();
    }
}
