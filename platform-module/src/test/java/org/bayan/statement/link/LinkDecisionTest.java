package org.bayan.statement.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.statement.link.LinkMergeTest.of;

import java.time.Instant;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkDecisionTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "قال وليد المعلم إن فاروق الشرع غائب، ثم عاد الوزير.";

    private final LinkFixtures archive = new LinkFixtures();
    private final LinkDecision decision = new LinkDecision("nour", NOW, "because");
    private List<LinkEvidence> links;

    @BeforeEach
    void suggestions() {
        archive.person("P1", "وليد المعلم");
        archive.person("P2", "فاروق الشرع");
        links = archive.run(List.of(), TEXT);
    }

    @Test
    void link_keepsMentionsAndSaysWhoAndWhy() {
        LinkEvidence linked = of(decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON), "P1");

        assertThat(linked.isLinkedTo("P1")).isTrue();
        assertThat(linked.mentions()).isEqualTo(of(links, "P1").mentions());
        assertThat(linked.decidedBy()).isEqualTo("nour");
        assertThat(linked.decidedAt()).isEqualTo(NOW);
        assertThat(linked.reason()).isEqualTo("because");
    }

    @Test
    void twoNamesOfOneRecord_becomeOneLink() {
        List<LinkEvidence> after = decision.link(links, of(links, "P2"), "P1", AuthorityKind.PERSON);

        assertThat(after).singleElement().satisfies(link -> {
            assertThat(link.isLinkedTo("P1")).isTrue();
            assertThat(link.mentions()).hasSize(2);
        });
    }

    @Test
    void recordOfAnotherKind_getsTheRoleOfItsKind() {
        LinkEvidence linked = of(decision.link(links, of(links, "P1"), "B1", AuthorityKind.CORPORATE_BODY), "B1");

        assertThat(linked.role()).isEqualTo(LinkRole.RELATED_ENTITY);
        assertThat(linked.kind()).isEqualTo(AuthorityKind.CORPORATE_BODY);
    }

    @Test
    void rejection_sparesARecordThatIsLinkedElsewhere() {
        archive.person("P3", "وليد المعلم");
        links = archive.run(List.of(), TEXT);
        MentionEvidence minister = mention("الوزير");
        links = decision.byHand(links, "P3", AuthorityKind.PERSON, LinkRole.RELATED_PERSON, minister);
        LinkEvidence suggestion = links.stream()
                .filter(link -> link.state() == LinkState.SUGGESTED && "وليد المعلم".equals(link.name()))
                .findFirst()
                .orElseThrow();

        List<LinkEvidence> after = decision.reject(links, suggestion);

        assertThat(after)
                .filteredOn(link -> link.state() == LinkState.REJECTED)
                .singleElement()
                .satisfies(link -> assertThat(link.rejectedIds()).containsExactly("P1"));
        assertThat(archive.run(after, TEXT)).anyMatch(link -> link.isLinkedTo("P3"));
    }

    @Test
    void byHand_takesThePlaceFromASuggestion() {
        List<LinkEvidence> after =
                decision.byHand(links, "P9", AuthorityKind.PERSON, LinkRole.RELATED_PERSON, mention("فاروق الشرع"));

        assertThat(after).hasSize(2);
        assertThat(of(after, "P9").mentions()).hasSize(1);
        assertThat(archive.run(after, TEXT)).isEqualTo(after);
    }

    @Test
    void byHand_ofWhatIsSuggested_acceptsIt() {
        List<LinkEvidence> after = decision.byHand(links, "P1", AuthorityKind.PERSON, LinkRole.RELATED_PERSON, null);

        assertThat(after).hasSize(2);
        assertThat(of(after, "P1").linkId()).isEqualTo(of(links, "P1").linkId());
        assertThat(of(after, "P1").mentions()).hasSize(1);
    }

    @Test
    void byHand_afterARejection_linksAgain() {
        links = decision.reject(links, of(links, "P1"));

        List<LinkEvidence> after = decision.byHand(links, "P1", AuthorityKind.PERSON, LinkRole.RELATED_PERSON, null);

        assertThat(after).filteredOn(link -> link.isLinkedTo("P1")).hasSize(1);
        assertThat(after).noneMatch(link -> link.state() == LinkState.REJECTED);
    }

    private static MentionEvidence mention(String text) {
        int start = TEXT.indexOf(text);
        return MentionEvidence.marked(text, start, start + text.length());
    }
}
