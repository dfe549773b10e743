package org.bayan.routing.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A rule whose lines are being read. */
final class RuleDraft {
    private final int line;
    private final String title;
    private final ConditionReader conditionReader;
    private final Map<RoutingWord, Integer> lines = new EnumMap<>(RoutingWord.class);
    private final List<RoutingCondition> conditions = new ArrayList<>();
    private Optional<RoutingOutcome> outcome = Optional.empty();
    private UnaryOperator<RoutingOutcome> details = UnaryOperator.identity();

    RuleDraft(int line, String title, ConditionReader conditionReader) {
        this.line = line;
        this.title = title;
        this.conditionReader = conditionReader;
    }

    void read(RoutingWord key, String value, int at) throws LineProblem {
        Integer before = lines.putIfAbsent(key, at);
        if (before != null) {
            throw new LineProblem(RoutingProblem.Reason.KEY_TWICE, key.english(), before);
        }
        if (value.isEmpty()) {
            throw new LineProblem(RoutingProblem.Reason.NO_VALUE, key.english());
        }
        switch (key) {
            case THEN -> outcome = Optional.of(OutcomeReader.then(value, at));
            case APPROVERS -> {
                RoutingOutcome.Named group = OutcomeReader.approvers(value, at);
                detail(decided -> decided.approvedBy(group));
            }
            case DUE -> {
                int days = OutcomeReader.due(value);
                detail(decided -> decided.dueIn(days));
            }
            case PRIORITY -> {
                RoutingOutcome.Priority priority = OutcomeReader.priority(value);
                detail(decided -> decided.of(priority));
            }
            default -> conditions.add(conditionReader.read(key, value, at));
        }
    }

    private void detail(UnaryOperator<RoutingOutcome> more) {
        UnaryOperator<RoutingOutcome> before = details;
        details = decided -> more.apply(before.apply(decided));
    }

    /** Empty where a line was wrong, which has been told already. */
    Optional<RoutingRule> finished(List<RoutingProblem> problems) {
        if (!lines.containsKey(RoutingWord.THEN)) {
            problems.add(RoutingProblem.of(line, RoutingProblem.Reason.NO_OUTCOME));
            return Optional.empty();
        }
        if (outcome.filter(o -> o.target() == RoutingOutcome.Target.NOTHING).isPresent()) {
            notWithNothing(RoutingWord.APPROVERS, problems);
            notWithNothing(RoutingWord.DUE, problems);
            notWithNothing(RoutingWord.PRIORITY, problems);
        }
        return outcome.map(decided -> new RoutingRule(line, title, conditions, details.apply(decided)));
    }

    private void notWithNothing(RoutingWord key, List<RoutingProblem> problems) {
        Optional.ofNullable(lines.get(key))
                .ifPresent(at ->
                        problems.add(RoutingProblem.of(at, RoutingProblem.Reason.NOT_WITH_NOTHING, key.english())));
    }
}
