package org.bayan.statement.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.statement.link.LinkMergeTest.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssociationSettlementTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "قال وليد المعلم إن فاروق الشرع غائب.";

    private final LinkFixtures archive = new LinkFixtures();
    private List<LinkEvidence> links;

    @BeforeEach
    void oneAccepted() {
        archive.person("P1", "وليد المعلم");
        archive.person("P2", "فاروق الشرع");
        links = archive.run(List.of(), TEXT);
        links = new LinkDecision("nour", NOW, null).link(links, of(links, "P1"), "P1", AuthorityKind.PERSON);
    }

    @Test
    void agreement_changesNothing() {
        assertThat(settle(person("P1"))).isSameAs(links);
    }

    @Test
    void association_acceptsWhatWasSuggested() {
        LinkEvidence accepted = of(settle(person("P1"), person("P2")), "P2");

        assertThat(accepted.isLinkedTo("P2")).isTrue();
        assertThat(accepted.isHuman()).isTrue();
        assertThat(accepted.decidedBy()).isEqualTo("layla");
        assertThat(accepted.mentions()).hasSize(1);
    }

    @Test
    void associationThatNothingSuggests_isALinkByHand() {
        LinkEvidence made = of(settle(person("P1"), person("P7")), "P7");

        assertThat(made.isLinkedTo("P7")).isTrue();
        assertThat(made.mentions()).isEmpty();
        assertThat(made.role()).isEqualTo(LinkRole.RELATED_PERSON);
    }

    @Test
    void missingAssociation_isARejection() {
        LinkEvidence rejected = of(settle(), "P1");

        assertThat(rejected.state()).isEqualTo(LinkState.REJECTED);
        assertThat(rejected.rejectedIds()).containsExactly("P1");
        assertThat(rejected.decidedBy()).isEqualTo("layla");
    }

    @Test
    void otherAssociation_isAnotherRole() {
        LinkEvidence moved = of(settle(new AssociatedAuthority("P1", AuthorityKind.PERSON, LinkRole.ISSUED_BY)), "P1");

        assertThat(moved.isLinkedTo("P1")).isTrue();
        assertThat(moved.role()).isEqualTo(LinkRole.ISSUED_BY);
    }

    @Test
    void deletedRecord_leavesAStaleLinkAndNoRejection() {
        archive.gone.add("P1");

        LinkEvidence stale = of(settle(), "P1");

        assertThat(stale.state()).isEqualTo(LinkState.STALE);
        assertThat(stale.decidedBy()).isEqualTo("nour");
    }

    @Test
    void mergedRecord_isFollowedAndItsUndoneMergeToo() {
        List<LinkEvidence> before = links;
        archive.merged.put("P1", "P8");
        links = settle(person("P8"));

        assertThat(of(links, "P8").isLinkedTo("P8")).isTrue();
        assertThat(of(links, "P8").decidedBy()).isEqualTo("nour");

        archive.merged.clear();
        assertThat(settle(person("P1"))).isEqualTo(before);
    }

    @Test
    void mergeOfTwoThatAreLinked_isUndoneExactly() {
        links = new LinkDecision("omar", NOW, null).link(links, of(links, "P2"), "P2", AuthorityKind.PERSON);
        List<LinkEvidence> before = links;
        archive.merged.put("P1", "P2");
        links = settle(person("P2"));

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.isLinkedTo("P2")).isTrue();
            assertThat(link.mentions()).hasSize(2);
        });

        archive.merged.clear();
        assertThat(settle(person("P1"), person("P2"))).isEqualTo(before);
    }

    @Test
    void link_followsAMergeAndItsUndoing() {
        archive.merged.put("P1", "P8");
        List<LinkEvidence> followed = MergedLinks.followed(links, archive.records);

        assertThat(of(followed, "P8").isLinkedTo("P8")).isTrue();
        assertThat(MergedLinks.followed(followed, archive.records)).isSameAs(followed);

        archive.merged.clear();
        assertThat(MergedLinks.followed(followed, archive.records)).isEqualTo(links);
    }

    @Test
    void link_leavesAChainOfMergesInTheMiddle() {
        archive.merged.put("P1", "P8");
        List<LinkEvidence> followed = MergedLinks.followed(links, archive.records);
        archive.merged.put("P1", "P9");
        archive.merged.put("P8", "P9");
        followed = MergedLinks.followed(followed, archive.records);
        assertThat(of(followed, "P9").movedFrom()).containsExactly("P8", "P1");

        archive.merged.remove("P1");
        assertThat(MergedLinks.followed(followed, archive.records)).isEqualTo(links);
    }

    @Test
    void link_isAsBefore_onceAChainOfMergesIsUndoneAsAWhole() {
        archive.merged.put("P1", "P8");
        List<LinkEvidence> followed = MergedLinks.followed(links, archive.records);
        archive.merged.put("P1", "P9");
        archive.merged.put("P8", "P9");
        followed = MergedLinks.followed(followed, archive.records);

        archive.merged.clear();
        assertThat(MergedLinks.followed(followed, archive.records)).isEqualTo(links);
    }

    @Test
    void link_goesBackToTheRecordBetween_thatItNeverStoodAt() {
        archive.merged.put("P1", "P9");
        archive.merged.put("P8", "P9");
        List<LinkEvidence> followed = MergedLinks.followed(links, archive.records);
        assertThat(of(followed, "P9").movedFrom()).containsExactly("P1");

        archive.merged.put("P1", "P8");
        archive.merged.remove("P8");
        followed = MergedLinks.followed(followed, archive.records);
        assertThat(of(followed, "P8").isLinkedTo("P8")).isTrue();

        archive.merged.clear();
        assertThat(MergedLinks.followed(followed, archive.records)).isEqualTo(links);
    }

    @Test
    void joinedLinks_partAndJoinAnew_whenOnlyTheSecondOfTwoMergesIsUndone() {
        links = new LinkDecision("omar", NOW, null).link(links, of(links, "P2"), "P2", AuthorityKind.PERSON);
        archive.merged.put("P1", "P2");
        List<LinkEvidence> joined = MergedLinks.followed(links, archive.records);
        archive.merged.put("P1", "P9");
        archive.merged.put("P2", "P9");
        List<LinkEvidence> moved = MergedLinks.followed(joined, archive.records);
        assertThat(moved)
                .singleElement()
                .satisfies(link -> assertThat(link.isLinkedTo("P9")).isTrue());

        archive.merged.put("P1", "P2");
        archive.merged.remove("P2");
        assertThat(MergedLinks.followed(moved, archive.records)).isEqualTo(joined);

        archive.merged.clear();
        assertThat(MergedLinks.followed(moved, archive.records)).isEqualTo(links);
    }

    @Test
    void twoLinks_joinInAMergeAndPartExactly() {
        links = new LinkDecision("omar", NOW, null).link(links, of(links, "P2"), "P2", AuthorityKind.PERSON);
        archive.merged.put("P1", "P2");
        List<LinkEvidence> joined = MergedLinks.followed(links, archive.records);

        assertThat(joined)
                .singleElement()
                .satisfies(link -> assertThat(link.mentions()).hasSize(2));

        archive.merged.clear();
        assertThat(MergedLinks.followed(joined, archive.records)).isEqualTo(links);
    }

    private List<LinkEvidence> settle(AssociatedAuthority... associations) {
        return new AssociationSettlement(new ArrayList<>(Arrays.asList(associations)), archive.records, "layla", NOW)
                .settle(links);
    }

    private static AssociatedAuthority person(String id) {
        return new AssociatedAuthority(id, AuthorityKind.PERSON, LinkRole.RELATED_PERSON);
    }
}
