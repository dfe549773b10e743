package org.bayan.webscript.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.bayan.routing.Routed;

/**
 * What became, or would become, of a statement.
 *
 * @param id id of the node
 * @param outcome nothing, group, person, approval, or fallback where the rule's target is gone; noRule, pending or refused for what
 *     is not routed
 * @param rule title of the rule
 * @param line that it begins on
 * @param to user name or full name of a group
 * @param message why it is refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoutedView(
        String id, String name, String title, String outcome, String rule, Integer line, String to, String message) {
    static final String NO_RULE = "noRule";
    static final String PENDING = "pending";
    static final String REFUSED = "refused";

    static RoutedView of(String id, String name, String title, Optional<Routed> routed) {
        return routed.map(to -> new RoutedView(id, name, title, to.state().code(), to.rule(), to.line(), to.to(), null))
                .orElseGet(() -> without(id, name, title, NO_RULE, null));
    }

    static RoutedView without(String id, String name, String title, String outcome, String message) {
        return new RoutedView(id, name, title, outcome, null, null, null, message);
    }
}
