package org.bayan.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingRulesTest {
    private static final IssuerNames NAMES =
            name -> Set.of("رئاسة الجمهورية", "Presidency").contains(name) ? Set.of("b-1") : Set.of();

    private static Optional<String> ruleFor(Facts facts, String... lines) throws RoutingProblems {
        String text = "bayan-routing 1\n[Rule]\n" + String.join("\n", lines) + "\nthen: nothing\n";
        return new RoutingParser().parse(text).firstFor(facts.facts(), NAMES).map(RoutingRule::title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folder: /Sites/press",
                "folder: /sites/PRESS/documentlibrary/الوارد/",
                "folder: الوارد",
                "folder: Other, press",
                "type: decree, law",
                "type: مرسوم",
                "issuer: رئاسه الجمهوريه",
                "issuer: \"Presidency\"",
                "issuer: b-1",
                "language: ar",
                "language: العربية",
                "score: below 80%",
                "score: at least 0.75",
                "الدرجة: أقل من ٨٠٪",
                "conflicts: no",
                "suggestions: no",
                "suggestions: below 1",
                "missing: no",
                "state: done, failed",
                "النوع: مرسوم\nاللغة: ar",
            })
    void rule_thatFits_isTaken(String line) throws RoutingProblems {
        assertThat(ruleFor(Facts.DECREE, line.split("\n"))).contains("Rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folder: /press",
                "folder: /Sites/press/documentLibrary/الوارد/2011",
                "folder: pres",
                "type: law",
                "issuer: الجمهورية",
                "issuer: b-2",
                "language: arz",
                "language: en",
                "score: below 75%",
                "score: at least 76%",
                "conflicts: yes",
                "conflicts: date",
                "suggestions: yes",
                "suggestions: at least 1",
                "missing: yes",
                "missing: title",
                "state: failed",
                "type: decree\nlanguage: en",
            })
    void rule_thatDoesNotFit_isPassedOver(String line) throws RoutingProblems {
        assertThat(ruleFor(Facts.DECREE, line.split("\n"))).isEmpty();
    }

    @Test
    void conflictsAndGaps_areSeen() throws RoutingProblems {
        Facts facts = Facts.DECREE.lacking(Set.of("date"), Set.of("title"), 3);

        assertThat(ruleFor(facts, "conflicts: title, date", "missing: TITLE", "suggestions: at least 3"))
                .isPresent();
        assertThat(ruleFor(facts, "conflicts: issuer")).isEmpty();
        assertThat(ruleFor(facts, "suggestions: at least 4")).isEmpty();
    }

    @Test
    void statementWithoutAScore_isNeitherBelowNorAbove() throws RoutingProblems {
        Facts facts = Facts.DECREE.scored(null);

        assertThat(ruleFor(facts, "score: below 100%")).isEmpty();
        assertThat(ruleFor(facts, "score: at least 0%")).isEmpty();
    }

    @Test
    void linkedIssuer_isFoundByAnyNameOfItsRecord() throws RoutingProblems {
        Facts facts = Facts.DECREE.issued("القصر", Set.of("b-1"));

        assertThat(ruleFor(facts, "issuer: Presidency")).isPresent();
        assertThat(ruleFor(Facts.DECREE.issued(null, Set.of()), "issuer: Presidency"))
                .isEmpty();
    }

    @Test
    void ruleThatSaysNothingOfTheState_isForDescribedStatements() throws RoutingProblems {
        Facts failed = Facts.DECREE.ended(RoutingFacts.State.FAILED);

        assertThat(ruleFor(failed)).isEmpty();
        assertThat(ruleFor(failed, "state: failed")).isPresent();
    }

    @Test
    void firstRuleThatFits_decides() throws RoutingProblems {
        RoutingRules rules = new RoutingParser().parse("""
                        bayan-routing 1
                        [Laws]
                        type: law
                        then: group LAW
                        [All]
                        then: person salma
                        approvers: LAW
                        due: 2 weeks
                        priority: high
                        [Never]
                        type: decree
                        then: nothing
                        """);

        RoutingRule rule = rules.firstFor(Facts.DECREE.facts(), NAMES).orElseThrow();

        assertThat(rule.title()).isEqualTo("All");
        assertThat(rule.line()).isEqualTo(5);
        assertThat(rule.outcome().target()).isEqualTo(RoutingOutcome.Target.PERSON);
        assertThat(rule.outcome().assignee()).contains(new RoutingOutcome.Named("salma", 6));
        assertThat(rule.outcome().approvers()).contains(new RoutingOutcome.Named("LAW", 7));
        assertThat(rule.outcome().dueDays()).hasValue(14);
        assertThat(rule.outcome().priority()).isEqualTo(RoutingOutcome.Priority.HIGH);
    }
}
