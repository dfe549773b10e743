package org.bayan.statement.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bayan.linking.proposal.LinkProposal;
import org.bayan.statement.evidence.LinkEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenLinksTest {
    private static final String ONE = "هيئة الآثار";
    private static final String OTHER = "هيئة المتاحف";
    private static final String TEXT = "بيان\nالجهة المصدرة: " + ONE;

    private final LinkFixtures fixtures = new LinkFixtures();
    private List<LinkEvidence> whileMerged;

    @BeforeEach
    void statementOfTheTimeOfTheMerge() {
        fixtures.body("two", ONE);
        whileMerged = run(List.of());
        fixtures.body("one", ONE);
        fixtures.body("two", OTHER);
    }

    private List<LinkEvidence> run(List<LinkEvidence> before) {
        List<LinkProposal> proposals = fixtures.propose(TEXT, ONE);
        return fixtures.merge.merge(before, proposals, TEXT, true);
    }

    @Test
    void linkByRule_goesToTheRecordThatTheRuleMeansNow_whenBothWereMerged() {
        List<LinkEvidence> after = new OpenLinks(Set.of("one", "two")).anew(whileMerged, run(whileMerged));

        assertThat(after).extracting(LinkEvidence::authorityId).containsExactly("one");
    }

    @Test
    void linkByRule_stays_whenTheChangeIsOfItsRecordAlone() {
        assertThat(new OpenLinks(Set.of("two")).anew(whileMerged, run(whileMerged)))
                .isSameAs(whileMerged);
    }

    @Test
    void linkThatAPersonDecided_stays() {
        LinkDecision decision = new LinkDecision("anna", java.time.Instant.EPOCH, null);
        List<LinkEvidence> decided = decision.link(
                whileMerged, whileMerged.get(0), "two", org.bayan.linking.name.AuthorityKind.CORPORATE_BODY);

        assertThat(new OpenLinks(Set.of("one", "two")).anew(decided, run(decided)))
                .extracting(LinkEvidence::authorityId)
                .contains("two");
    }
}
