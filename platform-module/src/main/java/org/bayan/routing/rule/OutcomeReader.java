package org.bayan.routing.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.language.Digits;

/** Reads what a rule decides. */
final class OutcomeReader {
    /** Ten years: more is a slip of the pen. */
    static final int MOST_DAYS = 3650;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern TIME = Pattern.compile("(\\d{1,4})\\s*(\\D*)");

    private OutcomeReader() {}

    static RoutingOutcome then(String value, int line) throws LineProblem {
        if (RoutingWord.NOTHING.is(value)) {
            return RoutingOutcome.to(RoutingOutcome.Target.NOTHING, null);
        }
        if (RoutingWord.APPROVAL.is(value)) {
            return RoutingOutcome.to(RoutingOutcome.Target.APPROVAL, null);
        }
        Optional<String> group = RoutingWord.GROUP.before(value);
        List<String> names =
                ValueList.of(group.or(() -> RoutingWord.PERSON.before(value)).orElse(""));
        if (names.size() != 1) {
            throw new LineProblem(RoutingProblem.Reason.OUTCOME, value);
        }
        return RoutingOutcome.to(
                group.isPresent() ? RoutingOutcome.Target.GROUP : RoutingOutcome.Target.PERSON,
                new RoutingOutcome.Named(names.get(0), line));
    }

    static RoutingOutcome.Named approvers(String value, int line) throws LineProblem {
        List<String> names = ValueList.of(value);
        if (names.size() != 1) {
            throw new LineProblem(RoutingProblem.Reason.APPROVERS, value);
        }
        return new RoutingOutcome.Named(names.get(0), line);
    }

    static int due(String value) throws LineProblem {
        Matcher matcher = TIME.matcher(Digits.toLatin(value));
        if (matcher.matches()) {
            String unit = matcher.group(2).strip();
            int number = Integer.parseInt(matcher.group(1));
            boolean weeks = RoutingWord.WEEKS.is(unit);
            int days = weeks ? number * DAYS_OF_A_WEEK : number;
            if ((weeks || unit.isEmpty() || RoutingWord.DAYS.is(unit)) && days > 0 && days <= MOST_DAYS) {
                return days;
            }
        }
        throw new LineProblem(RoutingProblem.Reason.DUE, value, MOST_DAYS);
    }

    static RoutingOutcome.Priority priority(String value) throws LineProblem {
        return RoutingWord.of(value, RoutingWord.HIGH, RoutingWord.NORMAL, RoutingWord.LOW)
                .map(word -> RoutingOutcome.Priority.valueOf(word.name()))
                .orElseThrow(() -> new LineProblem(RoutingProblem.Reason.PRIORITY, value));
    }
}
