package org.bayan.statement.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Standing;
import org.junit.jupiter.api.Test;

class TakenBackTest {
    private static final Instant FIRST = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant SECOND = Instant.parse("2026-01-03T03:04:05Z");
    private static final FieldEvidence RULE = rule(Field.ISSUER, "Ministry");
    private static final FieldEvidence OTHER_FIELD = rule(Field.PLACE, "Damascus");

    @Test
    void of_theOnlyDecision_leavesTheFieldToTheRules() {
        TakenBack back = TakenBack.of(decided(evidence(RULE, OTHER_FIELD), "Council", FIRST), Field.ISSUER);

        assertThat(back.isForTheRules()).isTrue();
        assertThat(back.values()).isEmpty();
        assertThat(back.evidence().fields()).containsExactly(OTHER_FIELD);
    }

    @Test
    void of_theSecondDecision_letsTheFirstCountAgain() {
        Evidence twice = decided(decided(evidence(RULE), "Council", FIRST), "Office", SECOND);

        TakenBack back = TakenBack.of(twice, Field.ISSUER);

        assertThat(back.isForTheRules()).isFalse();
        assertThat(back.values()).extracting(FieldEvidence::value).containsExactly("Council");
        assertThat(back.evidence().accepted(Field.ISSUER))
                .extracting(FieldEvidence::decidedAt)
                .containsExactly(FIRST);
        assertThat(back.evidence().of(Field.ISSUER))
                .extracting(FieldEvidence::value)
                .doesNotContain("Office");
        assertThat(TakenBack.of(back.evidence(), Field.ISSUER).isForTheRules()).isTrue();
    }

    @Test
    void of_aDecisionAfterOneThatEmptiedTheField_emptiesItAgain() {
        Evidence emptied = new HumanDecision(Field.ISSUER, List.of(), "archivist", FIRST).appliedTo(evidence(RULE));

        TakenBack back = TakenBack.of(decided(emptied, "Office", SECOND), Field.ISSUER);

        assertThat(back.isForTheRules()).isFalse();
        assertThat(back.values()).isEmpty();
        assertThat(back.evidence().accepted(Field.ISSUER)).hasSize(1);
    }

    private static Evidence decided(Evidence before, String value, Instant at) {
        FieldEvidence written = HumanDecision.written(Field.ISSUER, value, "archivist", at);
        return new HumanDecision(Field.ISSUER, List.of(written), "archivist", at).appliedTo(before);
    }

    private static FieldEvidence rule(Field field, String value) {
        return FieldEvidence.of(
                FieldCandidate.text(field, value, value, new Span(3, 11), "block.label", 0.95),
                Standing.ACCEPTED,
                List.of());
    }

    private static Evidence evidence(FieldEvidence... fields) {
        return Evidence.none().withFields(List.of(fields));
    }
}
