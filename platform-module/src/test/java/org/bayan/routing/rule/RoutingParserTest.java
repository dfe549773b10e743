package org.bayan.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.bayan.routing.rule.RoutingProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingParserTest {
    private final RoutingParser parser = new RoutingParser();

    private List<RoutingProblem> problems(String text) {
        RoutingProblems refused = catchThrowableOfType(() -> parser.parse(text), RoutingProblems.class);
        assertThat(refused).as(text).isNotNull();
        return refused.problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "type: decre => TYPE",
                "type: => NO_VALUE",
                "type: , ، => NO_VALUE",
                "language: nowhere at all => LANGUAGE",
                "score: 80% => SCORE",
                "score: below 180% => SCORE",
                "score: below 80 => SCORE",
                "conflicts: perhaps => YES_OR_NO",
                "conflicts: date, colour => FIELD",
                "missing: place => YES_OR_NO",
                "suggestions: some => SUGGESTIONS",
                "suggestions: below 0 => SUGGESTIONS",
                "state: pending => STATE",
                "then: group => OUTCOME",
                "then: group A, B => OUTCOME",
                "then: send it to Salma => OUTCOME",
                "approvers: A, B => APPROVERS",
                "due: soon => DUE",
                "due: 0 days => DUE",
                "due: 9999 weeks => DUE",
                "priority: 1 => PRIORITY",
                "colour: red => KEY",
                "decrees => NO_KEY",
                "issuer: «الوزارة => QUOTE",
            })
    void line_thatIsNotUnderstood_isNamedWithItsReason(String line, Reason reason) {
        String then = line.startsWith("then") ? "" : "\nthen: group A";

        assertThat(problems("bayan-routing 1\n[Rule]\n" + line + then))
                .anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.reason()).isEqualTo(reason);
                    assertThat(problem.message()).startsWith("line 3: ").doesNotContain("{");
                })
                .hasSize(1);
    }

    @Test
    void everyWrongLine_isTold() {
        List<RoutingProblem> problems = problems("""
                bayan-routing 1
                type: law
                [One]
                type: x
                type: law
                [One]
                then: nothing
                due: 3 days
                []
                """);

        assertThat(problems.stream().map(p -> p.line() + " " + p.reason()))
                .containsExactly(
                        "2 BEFORE_TITLE",
                        "3 NO_OUTCOME",
                        "4 TYPE",
                        "5 KEY_TWICE",
                        "6 TITLE_TWICE",
                        "8 NOT_WITH_NOTHING",
                        "9 TITLE",
                        "9 NO_OUTCOME");
    }

    @Test
    void text_withoutItsFirstLine_isRefused() {
        assertThat(problems("").get(0).reason()).isEqualTo(Reason.EMPTY);
        assertThat(problems("\n# only a comment\n").get(0).reason()).isEqualTo(Reason.EMPTY);
        assertThat(problems("[Rule]\nthen: nothing").get(0).reason()).isEqualTo(Reason.VERSION);
    }

    @Test
    void text_withUndecodableBytes_isRefused() {
        assertThat(problems("bayan-routing 1\n[\uFFFD]\nthen: nothing").get(0).reason())
                .isEqualTo(Reason.ENCODING);
    }

    @Test
    void arabicText_withDirectionMarks_isRead() throws RoutingProblems {
        RoutingRule rule = parser.parse("""
                        bayan-routing 1
                        \u200f[مراسيم الرئاسة]
                        \u200fالجهة المصدرة: «رئاسة الجمهورية، المكتب الصحفي»، وزارة الثقافة
                        \u200fالاقتراحات: على الأقل ٣
                        \u200fالإجراء: مجموعة «الشؤون القانونية»
                        \u200fالمهلة: ٥ أيام
                        \u200fالأولوية: عالية
                        """).rules().get(0);

        assertThat(rule.title()).isEqualTo("مراسيم الرئاسة");
        assertThat(rule.conditions())
                .containsExactly(
                        new RoutingCondition.IssuedBy(List.of("رئاسة الجمهورية، المكتب الصحفي", "وزارة الثقافة")),
                        new RoutingCondition.Suggestions(3, Integer.MAX_VALUE));
        assertThat(rule.outcome().assignee().orElseThrow().name()).isEqualTo("الشؤون القانونية");
        assertThat(rule.outcome().dueDays()).hasValue(5);
        assertThat(rule.outcome().priority()).isEqualTo(RoutingOutcome.Priority.HIGH);
    }

    @Test
    void quotedValue_keepsCommasAndDoubledMarks() throws RoutingProblems {
        RoutingCondition condition = parser.parse("bayan-routing 1\n[R]\nfolder: \"a \"\"b\"\", c\", d\nthen: nothing")
                .rules()
                .get(0)
                .conditions()
                .get(0);

        assertThat(condition).isEqualTo(new RoutingCondition.InFolder(List.of("a \"b\", c", "d"), 3));
    }
}
