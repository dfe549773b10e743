package org.bayan.webscript.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.routing.rule.RoutingRule;
import org.bayan.routing.rule.RoutingRules;

/**
 * Statements that were, or would be, routed.
 *
 * @param statements how many there are
 * @param outcomes how many there are of each outcome
 * @param rules every rule in its order, with the number of its statements
 */
record RoutedList(int statements, Map<String, Long> outcomes, List<RuleCount> rules, List<RoutedView> items) {
    /** A rule and how many statements it took. */
    record RuleCount(int line, String title, String outcome, long statements) {}

    static RoutedList of(List<RoutedView> items, RoutingRules rules) {
        Map<Integer, Long> byLine = items.stream()
                .filter(item -> item.line() != null)
                .collect(Collectors.groupingBy(RoutedView::line, LinkedHashMap::new, Collectors.counting()));
        Function<RoutingRule, RuleCount> counted = rule -> new RuleCount(
                rule.line(), rule.title(), rule.outcome().target().code(), byLine.getOrDefault(rule.line(), 0L));
        return new RoutedList(
                items.size(),
                items.stream().collect(Collectors.groupingBy(RoutedView::outcome, TreeMap::new, Collectors.counting())),
                rules.rules().stream().map(counted).toList(),
                items);
    }
}
