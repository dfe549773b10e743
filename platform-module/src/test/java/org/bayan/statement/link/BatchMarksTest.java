package org.bayan.statement.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.statement.link.LinkMergeTest.of;

import java.time.Instant;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchMarksTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "قال وليد المعلم إن فاروق الشرع غائب، ثم عاد وليد المعلم ونجاح العطار.";

    private final LinkFixtures archive = new LinkFixtures();
    private List<LinkEvidence> before;

    @BeforeEach
    void links() {
        archive.person("P1", "وليد المعلم");
        archive.person("P2", "فاروق الشرع");
        before = archive.run(List.of(), TEXT);
    }

    @Test
    void newRecord_isAddedAloneAndTakenBackExactly() {
        archive.person("P3", "نجاح العطار");
        archive.person("P1", "وليد المعلم", "غائب");

        List<LinkEvidence> after = retro("P3");

        assertThat(after).hasSize(3).containsAll(before);
        assertThat(of(after, "P3").batchId()).isEqualTo("b1");
        assertThat(BatchMarks.undo(after, "b1")).isEqualTo(before);
    }

    @Test
    void newHomonym_replacesTheSuggestionAndIsTakenBackExactly() {
        archive.person("P0", "وليد المعلم");

        List<LinkEvidence> after = retro("P0");

        assertThat(after).hasSize(2);
        assertThat(of(after, "P0").candidates()).hasSize(2);
        assertThat(BatchMarks.undo(after, "b1")).isEqualTo(before);
    }

    @Test
    void laterRun_keepsTheMarkOfWhatItFindsTheSame() {
        archive.person("P3", "نجاح العطار");
        List<LinkEvidence> after = retro("P3");

        assertThat(archive.run(after, TEXT)).isEqualTo(after);
    }

    @Test
    void secondRunOfTheBatch_changesNothing() {
        archive.person("P3", "نجاح العطار");
        List<LinkEvidence> after = retro("P3");
        List<LinkEvidence> again = SelectiveMerge.merge(after, archive.run(after, TEXT), involves("P3"));

        assertThat(again).isSameAs(after);
    }

    @Test
    void decisionForAll_isTakenBackExactly() {
        LinkDecision decision = new LinkDecision("nour", NOW, null);
        List<LinkEvidence> after =
                BatchMarks.mark(before, decision.link(before, of(before, "P1"), "P1", AuthorityKind.PERSON), "b2");

        assertThat(of(after, "P1").isLinkedTo("P1")).isTrue();
        assertThat(BatchMarks.undo(after, "b2")).isEqualTo(before);
    }

    @Test
    void laterDecisionOfAPerson_outlivesTheUndo() {
        archive.person("P3", "نجاح العطار");
        List<LinkEvidence> after = retro("P3");
        after = new LinkDecision("nour", NOW, null).reject(after, of(after, "P3"));

        assertThat(of(BatchMarks.undo(after, "b1"), "P3").state()).isEqualTo(LinkState.REJECTED);
    }

    @Test
    void rejected_isNotBroughtBackByABatch() {
        List<LinkEvidence> rejected = new LinkDecision("nour", NOW, null).reject(before, of(before, "P2"));
        before = rejected;
        archive.person("P2", "فاروق الشرع", "نجاح العطار");

        assertThat(retro("P2")).isEqualTo(rejected);
    }

    private List<LinkEvidence> retro(String authorityId) {
        return BatchMarks.mark(
                before, SelectiveMerge.merge(before, archive.run(before, TEXT), involves(authorityId)), "b1");
    }

    private static java.util.function.Predicate<LinkEvidence> involves(String authorityId) {
        return link -> link.authorityIds().contains(authorityId);
    }
}
