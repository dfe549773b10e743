package org.bayan.statement.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;
import org.bayan.extraction.Span;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;
import org.bayan.statement.evidence.Standing;
import org.junit.jupiter.api.Test;

class OverwritePolicyTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final CurrentValues EMPTY = new CurrentValues(Map.of(), Map.of());

    private final OverwritePolicy policy = new OverwritePolicy();

    @Test
    void describe_emptyStatement_takesWhatTheTextSays() {
        Description description = policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of());

        assertThat(values(description, Field.ISSUER)).containsExactly("Ministry");
        assertThat(description.evidence()).extracting(FieldEvidence::origin).containsExactly(Origin.RULE);
        assertThat(description.confidence()).isEqualTo(0.9);
    }

    @Test
    void describe_sameAgain_writesTheSame() {
        Description first = policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of());
        Description second = policy.describe(evidence(first), holding("Ministry"), issuer("Ministry"), Map.of());

        assertThat(second.evidence()).isEqualTo(first.evidence());
    }

    @Test
    void describe_newContent_replacesWhatRulesWrote() {
        Description first = policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of());
        Description second = policy.describe(evidence(first), holding("Ministry"), issuer("Council"), Map.of());

        assertThat(values(second, Field.ISSUER)).containsExactly("Council");
    }

    @Test
    void describe_newContentWithoutTheField_clearsWhatRulesWrote() {
        Description first = policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of());
        Description second = policy.describe(evidence(first), holding("Ministry"), new Extraction(List.of()), Map.of());

        assertThat(second.writes()).containsEntry(Field.ISSUER, List.of());
    }

    @Test
    void describe_humanDecision_staysAndRejectsTheRule() {
        Evidence decided = decided("Council");
        Description description = policy.describe(decided, holding("Council"), issuer("Ministry"), Map.of());

        assertThat(description.writes()).doesNotContainKey(Field.ISSUER);
        assertThat(description.evidence())
                .extracting(FieldEvidence::value, FieldEvidence::state)
                .containsExactly(tuple("Council", Standing.ACCEPTED), tuple("Ministry", Standing.REJECTED));
    }

    @Test
    void describe_humanDecisionThatThereIsNone_staysEmpty() {
        Evidence decided = decided(null);
        Description description = policy.describe(decided, EMPTY, issuer("Ministry"), Map.of());

        assertThat(description.writes()).doesNotContainKey(Field.ISSUER);
    }

    @Test
    void describe_changedByAnotherDoor_isTakenForAPersons() {
        Description first = policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of());
        Description second = policy.describe(evidence(first), holding("Edited"), issuer("Ministry"), Map.of());

        assertThat(second.writes()).doesNotContainKey(Field.ISSUER);
        assertThat(second.evidence().get(0).origin()).isEqualTo(Origin.HUMAN);
        assertThat(second.evidence().get(0).value()).isEqualTo("Edited");
    }

    @Test
    void describe_emptiedByAnotherDoor_staysEmptyInEveryLaterRun() {
        Description first = policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of());
        Description second = policy.describe(evidence(first), EMPTY, issuer("Ministry"), Map.of());
        Description third = policy.describe(evidence(second), EMPTY, issuer("Ministry"), Map.of());

        assertThat(second.writes()).doesNotContainKey(Field.ISSUER);
        assertThat(third.writes()).doesNotContainKey(Field.ISSUER);
    }

    @Test
    void describe_valueGivenAtUpload_isKept() {
        Description description = policy.describe(Evidence.none(), holding("Given"), issuer("Ministry"), Map.of());

        assertThat(description.writes()).doesNotContainKey(Field.ISSUER);
        assertThat(description.evidence().get(0).origin()).isEqualTo(Origin.HUMAN);
    }

    @Test
    void describe_incidentalTitle_isReplaced() {
        CurrentValues current = new CurrentValues(
                Map.of(Field.TITLE, List.of("scan0001")), Map.of(Field.TITLE, List.of("scan0001.pdf", "scan0001")));
        Description description = policy.describe(Evidence.none(), current, accepted(Field.TITLE, "A title"), Map.of());

        assertThat(values(description, Field.TITLE)).containsExactly("A title");
    }

    @Test
    void describe_silentText_takesTheFoldersDefault() {
        Description description = policy.describe(
                Evidence.none(), EMPTY, new Extraction(List.of()), Map.of(Field.ISSUER, List.of("Default")));

        assertThat(values(description, Field.ISSUER)).containsExactly("Default");
        assertThat(description.evidence().get(0).origin()).isEqualTo(Origin.IMPORT);
    }

    @Test
    void describe_textThatSpeaks_beatsTheFoldersDefault() {
        Description description =
                policy.describe(Evidence.none(), EMPTY, issuer("Ministry"), Map.of(Field.ISSUER, List.of("Default")));

        assertThat(values(description, Field.ISSUER)).containsExactly("Ministry");
    }

    @Test
    void describe_contradiction_isMarkedAndItsRivalKept() {
        FieldCandidate chosen = candidate(Field.ISSUER, "Ministry");
        FieldCandidate rival = candidate(Field.ISSUER, "Council");
        Extraction extraction = new Extraction(
                List.of(new FieldDecision(Field.ISSUER, List.of(chosen), List.of(), List.of(rival), List.of(rival))));
        Description description = policy.describe(Evidence.none(), EMPTY, extraction, Map.of());

        assertThat(description.conflicts()).containsExactly(Field.ISSUER);
        assertThat(description.evidence().get(0).conflicts()).containsExactly("Council");
        assertThat(description.evidence().get(1).state()).isEqualTo(Standing.PROPOSED);
    }

    private static Evidence decided(String value) {
        FieldEvidence human = FieldEvidence.withoutText(Field.ISSUER, value, Origin.HUMAN, null, "archivist", NOW);
        return Evidence.none().withFields(List.of(human));
    }

    private static Evidence evidence(Description description) {
        return Evidence.none().withFields(description.evidence());
    }

    private static CurrentValues holding(String issuer) {
        return new CurrentValues(Map.of(Field.ISSUER, List.of(issuer)), Map.of());
    }

    private static List<String> values(Description description, Field field) {
        return description.writes().get(field).stream()
                .map(FieldEvidence::value)
                .toList();
    }

    private static Extraction issuer(String value) {
        return accepted(Field.ISSUER, value);
    }

    private static Extraction accepted(Field field, String value) {
        return new Extraction(
                List.of(new FieldDecision(field, List.of(candidate(field, value)), List.of(), List.of(), List.of())));
    }

    private static FieldCandidate candidate(Field field, String value) {
        return FieldCandidate.text(field, value, value, new Span(0, value.length()), "test", 0.9);
    }
}
