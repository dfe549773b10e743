package org.bayan.statement.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;
import org.bayan.statement.evidence.Standing;
import org.junit.jupiter.api.Test;

class HumanDecisionTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final FieldEvidence RULE = FieldEvidence.of(
            FieldCandidate.text(Field.ISSUER, "Ministry", "Ministry", new Span(3, 11), "block.label", 0.95),
            Standing.ACCEPTED,
            List.of());
    private static final FieldEvidence OTHER_FIELD = FieldEvidence.of(
            FieldCandidate.text(Field.PLACE, "Damascus", "Damascus", new Span(20, 28), "dateline", 0.8),
            Standing.ACCEPTED,
            List.of());

    @Test
    void appliedTo_anotherValue_rejectsTheRules() {
        Evidence after = decide(written("Council")).appliedTo(before(RULE, OTHER_FIELD));

        assertThat(after.accepted(Field.ISSUER))
                .extracting(FieldEvidence::value)
                .containsExactly("Council");
        assertThat(after.of(Field.ISSUER)).extracting(FieldEvidence::state).contains(Standing.REJECTED);
        assertThat(after.accepted(Field.PLACE)).containsExactly(OTHER_FIELD);
    }

    @Test
    void appliedTo_confirmation_keepsThePlaceInTheText() {
        FieldEvidence confirmed = HumanDecision.confirmed(RULE, "archivist", NOW);
        Evidence after = decide(confirmed).appliedTo(before(RULE));

        assertThat(after.of(Field.ISSUER)).containsExactly(confirmed);
        assertThat(confirmed.origin()).isEqualTo(Origin.HUMAN);
        assertThat(confirmed.start()).isEqualTo(3);
        assertThat(confirmed.decidedBy()).isEqualTo("archivist");
    }

    @Test
    void appliedTo_noValue_isADecisionToo() {
        Evidence after = decide().appliedTo(before(RULE));

        assertThat(after.accepted(Field.ISSUER)).hasSize(1);
        assertThat(after.accepted(Field.ISSUER).get(0).value()).isNull();
        assertThat(after.accepted(Field.ISSUER).get(0).isHuman()).isTrue();
    }

    @Test
    void appliedTo_secondDecision_supersedesTheFirst() {
        Evidence first = decide(written("Council")).appliedTo(before(RULE));
        Evidence second = decide(written("Office")).appliedTo(first);

        assertThat(second.accepted(Field.ISSUER))
                .extracting(FieldEvidence::value)
                .containsExactly("Office");
        assertThat(second.of(Field.ISSUER))
                .filteredOn(e -> "Council".equals(e.value()))
                .extracting(FieldEvidence::state)
                .containsExactly(Standing.SUPERSEDED);
    }

    private static HumanDecision decide(FieldEvidence... values) {
        return new HumanDecision(Field.ISSUER, List.of(values), "archivist", NOW);
    }

    private static FieldEvidence written(String value) {
        return HumanDecision.written(Field.ISSUER, value, "archivist", NOW);
    }

    private static Evidence before(FieldEvidence... fields) {
        return Evidence.none().withFields(List.of(fields));
    }
}
