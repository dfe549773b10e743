package org.bayan.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoutingParserProperties {
    private static final int FIRST_RULE = 2;

    private final RoutingParser parser = new RoutingParser();

    @Property
    void text_ofAnyKind_isReadOrRefusedWithLines(@ForAll("texts") String text) {
        try {
            parser.parse(text);
        } catch (RoutingProblems refused) {
            int lines = text.split("\\R", -1).length;
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, lines));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(
                "bayan-routing 1",
                "[Rule]",
                "[قاعدة]",
                "[",
                "then: nothing",
                "then: group «",
                "type: law,,",
                "issuer: \"\"",
                "score: below %",
                "due: 99999999999 days",
                ":",
                "::",
                "الدرجة: أقل من ٨٠٪",
                "# comment",
                "");
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(40);
        return Arbitraries.oneOf(lines, lines, wild)
                .list()
                .ofMaxSize(12)
                .map(all -> "bayan-routing 1\n" + String.join("\n", all));
    }

    @Property
    void rules_thatAreWrittenDown_areReadAsTheyWere(@ForAll("rules") List<RoutingRule> rules) throws RoutingProblems {
        StringBuilder text = new StringBuilder(RoutingParser.VERSION).append('\n');
        List<RoutingRule> placed = new ArrayList<>();
        int line = FIRST_RULE;
        for (RoutingRule rule : rules) {
            List<String> written = written(rule, placed.size());
            placed.add(placedAt(line, rule, placed.size()));
            written.forEach(one -> text.append(one).append('\n'));
            line += written.size();
        }

        assertThat(parser.parse(text.toString())).isEqualTo(new RoutingRules(placed));
    }

    @Property
    void firstRule_decidesWhateverFollows(
            @ForAll("rules") List<RoutingRule> rules, @ForAll("rules") List<RoutingRule> more) {
        List<RoutingRule> all = new ArrayList<>(rules);
        all.addAll(more);
        RoutingFacts facts = Facts.DECREE.facts();

        new RoutingRules(rules)
                .firstFor(facts, IssuerNames.none())
                .ifPresent(rule -> assertThat(new RoutingRules(all).firstFor(facts, IssuerNames.none()))
                        .contains(rule));
    }

    private static RoutingRule placedAt(int line, RoutingRule rule, int number) {
        RoutingOutcome outcome = rule.outcome();
        int then = line + 1 + rule.conditions().size();
        return new RoutingRule(
                line,
                "rule " + number,
                placedAt(line + 1, rule.conditions()),
                new RoutingOutcome(
                        outcome.target(),
                        outcome.assignee().map(named -> new RoutingOutcome.Named(named.name(), then)),
                        outcome.approvers().map(named -> new RoutingOutcome.Named(named.name(), then + 1)),
                        outcome.dueDays(),
                        outcome.priority()));
    }

    private static List<RoutingCondition> placedAt(int first, List<RoutingCondition> conditions) {
        List<RoutingCondition> placed = new ArrayList<>();
        conditions.forEach(condition -> placed.add(
                condition instanceof RoutingCondition.InFolder in
                        ? new RoutingCondition.InFolder(in.folders(), first + placed.size())
                        : condition));
        return placed;
    }

    private static List<String> written(RoutingRule rule, int number) {
        List<String> lines = new ArrayList<>();
        lines.add("[rule " + number + "]");
        rule.conditions().forEach(condition -> lines.add(written(condition)));
        RoutingOutcome outcome = rule.outcome();
        lines.add("then: " + outcome.target().code()
                + outcome.assignee().map(named -> " " + quoted(named.name())).orElse(""));
        outcome.approvers().ifPresent(named -> lines.add("approvers: " + quoted(named.name())));
        outcome.dueDays().ifPresent(days -> lines.add("due: " + days + " days"));
        if (outcome.target() != RoutingOutcome.Target.NOTHING) {
            lines.add("priority: " + outcome.priority().code());
        }
        return lines;
    }

    private static String written(RoutingCondition condition) {
        if (condition instanceof RoutingCondition.InFolder in) {
            return "folder: " + all(in.folders());
        }
        if (condition instanceof RoutingCondition.IssuedBy by) {
            return "issuer: " + all(by.issuers());
        }
        if (condition instanceof RoutingCondition.OfType of) {
            return "type: " + String.join(", ", of.types());
        }
        RoutingCondition.Suggestions suggestions = (RoutingCondition.Suggestions) condition;
        return "suggestions: at least " + suggestions.least();
    }

    private static String all(List<String> values) {
        return values.stream().map(RoutingParserProperties::quoted).collect(Collectors.joining("، "));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<List<RoutingRule>> rules() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abcXYZ /:,،«»\"#[]ابتثجح٠١٢")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
        Arbitrary<List<RoutingCondition>> conditions = Combinators.combine(
                        names.list().ofMinSize(1).ofMaxSize(3),
                        names.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(ConditionReader.TYPES).set().ofMinSize(1),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 15))
                .as((folders, issuers, types, least, which) -> some(
                        which,
                        new RoutingCondition.InFolder(folders, 0),
                        new RoutingCondition.IssuedBy(issuers),
                        new RoutingCondition.OfType(Set.copyOf(types)),
                        new RoutingCondition.Suggestions(least, Integer.MAX_VALUE)));
        Arbitrary<RoutingOutcome> outcomes = Combinators.combine(
                        Arbitraries.of(RoutingOutcome.Target.values()),
                        names,
                        Arbitraries.integers().between(0, OutcomeReader.MOST_DAYS),
                        Arbitraries.of(RoutingOutcome.Priority.values()))
                .as(RoutingParserProperties::outcome);
        return Combinators.combine(conditions, outcomes)
                .as((all, outcome) -> new RoutingRule(0, "rule", all, outcome))
                .list()
                .ofMaxSize(4);
    }

    private static RoutingOutcome outcome(
            RoutingOutcome.Target target, String name, int days, RoutingOutcome.Priority priority) {
        RoutingOutcome.Named named = new RoutingOutcome.Named(name, 0);
        RoutingOutcome bare = RoutingOutcome.to(
                target, target == RoutingOutcome.Target.GROUP || target == RoutingOutcome.Target.PERSON ? named : null);
        if (target == RoutingOutcome.Target.NOTHING) {
            return bare;
        }
        RoutingOutcome urgent = bare.of(priority);
        return days == 0 ? urgent.approvedBy(named) : urgent.dueIn(days);
    }

    /** Those of which a bit is set. */
    private static List<RoutingCondition> some(int which, RoutingCondition... all) {
        List<RoutingCondition> some = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if ((which & (1 << i)) != 0) {
                some.add(all[i]);
            }
        }
        return some;
    }
}
