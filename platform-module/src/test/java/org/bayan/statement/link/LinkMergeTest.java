package org.bayan.statement.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkMergeTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "قال وليد المعلم إن فاروق الشرع غائب، ثم عاد وليد المعلم.";

    private final LinkFixtures archive = new LinkFixtures();
    private final LinkDecision decision = new LinkDecision("nour", NOW, null);

    @BeforeEach
    void records() {
        archive.person("P1", "وليد المعلم");
        archive.person("P2", "فاروق الشرع");
    }

    @Test
    void name_isOneLinkWithEveryMention() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);

        assertThat(links).hasSize(2).allMatch(link -> link.state() == LinkState.SUGGESTED);
        assertThat(of(links, "P1").mentions())
                .extracting(MentionEvidence::start)
                .containsExactly(TEXT.indexOf("وليد"), TEXT.lastIndexOf("وليد"));
    }

    @Test
    void statedInTheBlock_isLinkedWithItsRole() {
        archive.body("B1", "وزارة الإعلام");
        String text = "الجهة المصدرة: وزارة الإعلام";

        List<LinkEvidence> links = archive.merge.merge(List.of(), archive.propose(text, "وزارة الإعلام"), text, true);

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.isLinkedTo("B1")).isTrue();
            assertThat(link.role()).isEqualTo(LinkRole.ISSUED_BY);
        });
    }

    @Test
    void secondRun_changesNothing() {
        List<LinkEvidence> once = archive.run(List.of(), TEXT);

        assertThat(archive.run(once, TEXT)).isEqualTo(once);
    }

    @Test
    void secondRunAfterDecisions_changesNothing() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);
        links = decision.reject(links, of(links, "P2"));
        List<LinkEvidence> settled = archive.run(links, TEXT);

        assertThat(settled).isEqualTo(links);
        assertThat(archive.run(settled, TEXT)).isEqualTo(settled);
    }

    @Test
    void rejection_survivesEveryRun() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = archive.run(decision.reject(links, of(links, "P2")), TEXT);

        assertThat(of(links, "P2").state()).isEqualTo(LinkState.REJECTED);
        assertThat(of(links, "P2").decidedBy()).isEqualTo("nour");
    }

    @Test
    void rejection_coversAnotherNameOfTheRecord() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.reject(links, of(links, "P2"));
        archive.person("P2", "فاروق الشرع", "أبو مضر");
        String other = TEXT + " وجاء أبو مضر.";

        links = archive.newText(links, other);

        assertThat(links).noneMatch(link -> link.state() == LinkState.SUGGESTED && "P2".equals(best(link)));
        assertThat(of(links, "P2").mentions()).hasSize(2);
    }

    @Test
    void rejection_coversANewHomonym() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.reject(links, of(links, "P2"));
        archive.person("P3", "فاروق الشرع");

        links = archive.run(links, TEXT);

        assertThat(links)
                .filteredOn(link -> link.state().isOpen())
                .extracting(LinkMergeTest::best)
                .containsExactly("P1");
    }

    @Test
    void rejection_survivesAMergeOfTheRecord() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.reject(links, of(links, "P2"));
        archive.remove("P2");
        archive.person("P4", "فاروق داود الشرع", "أبو مضر");
        archive.merged.put("P2", "P4");
        String text = TEXT + " وجاء أبو مضر.";

        links = archive.newText(links, text);

        assertThat(links).noneMatch(link -> link.state().isOpen() && "P4".equals(best(link)));
    }

    @Test
    void accepted_staysWhateverTheAuthorityFileBecomes() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);
        archive.remove("P1");
        archive.person("P9", "وليد المعلم");

        links = archive.run(links, TEXT);

        assertThat(of(links, "P1").isLinkedTo("P1")).isTrue();
        assertThat(links).noneMatch(link -> "P9".equals(best(link)));
    }

    @Test
    void accepted_staysWithLostMentionsWhenTheNameIsGone() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);

        links = archive.newText(links, "نص آخر لا يذكر أحدًا.");

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.isLinkedTo("P1")).isTrue();
            assertThat(link.mentions()).hasSize(2).allMatch(MentionEvidence::stale);
        });
    }

    @Test
    void newText_movesMentionsToTheNearestPlace() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);
        String text = "بيان صحفي. " + TEXT;

        links = archive.newText(links, text);

        assertThat(of(links, "P1").mentions())
                .hasSize(2)
                .noneMatch(MentionEvidence::stale)
                .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo("وليد المعلم"));
    }

    @Test
    void linkId_staysWhenAnEarlierMentionIsNew() {
        List<LinkEvidence> before = archive.run(List.of(), TEXT);
        archive.person("P1", "وليد المعلم", "وزير الخارجية");

        List<LinkEvidence> after = archive.run(before, TEXT + " قال وزير الخارجية ذلك.");

        assertThat(of(after, "P1").linkId()).isEqualTo(of(before, "P1").linkId());
    }

    @Test
    void linkOfARule_goesWhenTheNameIsGone() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);

        assertThat(archive.newText(links, "نص آخر.")).isEmpty();
    }

    @Test
    void otherChoice_takesInTheNameForGood() {
        archive.person("P5", "علي حيدر");
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.link(links, of(links, "P2"), "P5", AuthorityKind.PERSON);

        links = archive.newText(links, TEXT + " ثم خرج فاروق الشرع.");

        assertThat(links).hasSize(2);
        assertThat(of(links, "P5").mentions()).hasSize(2);
    }

    @Test
    void deletedRecordThatIsThereAgain_isLinkedAgain() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);
        links = LinkDecision.replaced(
                links, of(links, "P1"), link -> link.change().stale().build());

        links = archive.run(links, TEXT);

        assertThat(of(links, "P1").isLinkedTo("P1")).isTrue();
    }

    @Test
    void recordMadeAndTakenBack_isSuggestedInEveryLaterRunAndNeverLinkedByRule() {
        String text = "الجهة المصدرة: هيئة التوثيق الوطني";
        String name = "هيئة التوثيق الوطني";
        List<LinkEvidence> links = archive.merge.merge(List.of(), archive.propose(text, name), text, true);
        LinkEvidence made = decision.linkToNew(links, links.get(0), "B9", AuthorityKind.CORPORATE_BODY)
                .get(0);
        assertThat(made.madeId()).isEqualTo("B9");
        archive.body("B9", name);

        List<LinkEvidence> open = TakenBack.reopened(List.of(made), made);
        for (int run = 0; run < 3; run++) {
            open = archive.merge.merge(open, archive.propose(text, name), text, run != 1);
            assertThat(open).singleElement().satisfies(link -> {
                assertThat(link.state()).isEqualTo(LinkState.SUGGESTED);
                assertThat(link.bestId()).contains("B9");
                assertThat(link.linkId()).isEqualTo(made.linkId());
            });
        }
        LinkEvidence accepted = decision.link(open, open.get(0), "B9", AuthorityKind.CORPORATE_BODY)
                .get(0);
        assertThat(accepted.withheldId()).isNull();
        assertThat(accepted.madeId()).isNull();

        assertThat(TakenBack.withoutRecord(open, "B9")).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
            assertThat(link.candidates()).isEmpty();
        });
    }

    @Test
    void rejectedName_staysRejected_whenItsRecordIsMergedIntoALinkedOne() {
        List<LinkEvidence> links = archive.run(List.of(), TEXT);
        links = decision.reject(links, of(links, "P2"));
        links = decision.link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);
        archive.remove("P2");
        archive.person("P1", "وليد المعلم", "فاروق الشرع");
        archive.merged.put("P2", "P1");

        links = archive.run(links, TEXT);

        assertThat(links).hasSize(2);
        assertThat(links.stream().filter(LinkEvidence::isLinked))
                .singleElement()
                .satisfies(link -> assertThat(link.mentions())
                        .extracting(MentionEvidence::text)
                        .containsOnly("وليد المعلم"));
        assertThat(links.stream().filter(link -> link.state() == LinkState.REJECTED))
                .singleElement()
                .satisfies(link -> assertThat(link.mentions())
                        .extracting(MentionEvidence::text)
                        .containsExactly("فاروق الشرع"));
    }

    static LinkEvidence of(List<LinkEvidence> links, String authorityId) {
        return links.stream()
                .filter(link ->
                        authorityId.equals(best(link)) || link.rejectedIds().contains(authorityId))
                .findFirst()
                .orElseThrow(() -> new AssertionError(authorityId + " is not in " + links));
    }

    private static String best(LinkEvidence link) {
        return link.state() == LinkState.REJECTED ? null : link.bestId().orElse(null);
    }
}
