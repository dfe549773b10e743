package org.bayan.linking.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bayan.linking.Authorities;
import org.bayan.linking.find.NameIndex;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private final Linker linker = new Linker(NameIndex.of(Authorities.ALL), Company.none());

    @Test
    void propose_exactAndUniqueInTheBlock_linksWithEveryMention() {
        String text = "قال وليد المعلم.\nشخصيات مرتبطة\nوليد المعلم";
        LinkProposal proposal = only(text, "وليد المعلم", LinkRole.RELATED_PERSON);
        assertThat(proposal.outcome()).isEqualTo(Outcome.LINKED);
        assertThat(proposal.best().orElseThrow().authorityId()).isEqualTo("p2");
        assertThat(proposal.mentions()).extracting(Mention::start).containsExactly(4, text.lastIndexOf("وليد"));
    }

    @Test
    void propose_aBodyThatHasEnded_linksAllTheSame() {
        assertThat(only("داعش", "داعش", LinkRole.RELATED_ENTITY).outcome()).isEqualTo(Outcome.LINKED);
    }

    @Test
    void propose_twoRecordsOfTheNameInTheBlock_suggestsBoth() {
        LinkProposal proposal = only("محمد العلي", "محمد العلي", LinkRole.RELATED_PERSON);
        assertThat(proposal.outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(proposal.candidates()).hasSize(2);
    }

    @Test
    void propose_whoDidNotExistYet_isRuledOut() {
        String text = "محمد العلي";
        StatedName stated = stated(text, text, LinkRole.RELATED_PERSON);
        List<LinkProposal> proposals =
                linker.propose(new LinkingInput(text, List.of(stated), LocalDate.of(1970, 12, 31), Set.of()));
        assertThat(proposals).singleElement().satisfies(p -> {
            assertThat(p.outcome()).isEqualTo(Outcome.LINKED);
            assertThat(p.candidates()).extracting(Candidate::authorityId).containsExactly("p4");
        });
    }

    @Test
    void propose_anAmbiguousNameInTheBlock_suggests() {
        assertThat(only("الجولاني", "الجولاني", LinkRole.RELATED_PERSON).outcome())
                .isEqualTo(Outcome.SUGGESTED);
    }

    @Test
    void propose_aNameInTheTextAlone_suggests() {
        assertThat(linker.propose(LinkingInput.of("قال وليد المعلم")))
                .singleElement()
                .extracting(LinkProposal::outcome)
                .isEqualTo(Outcome.SUGGESTED);
    }

    @Test
    void propose_aStatedNameThatNoRecordHas_isUnknownWithItsKind() {
        LinkProposal proposal = only("هيئة التنسيق", "هيئة التنسيق", LinkRole.RELATED_ENTITY);
        assertThat(proposal.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(proposal.kind().code()).isEqualTo("corporateBody");
    }

    private LinkProposal only(String text, String value, LinkRole role) {
        List<LinkProposal> proposals =
                linker.propose(new LinkingInput(text, List.of(stated(text, value, role)), null, Set.of()));
        assertThat(proposals).hasSize(1);
        return proposals.get(0);
    }

    private static StatedName stated(String text, String value, LinkRole role) {
        int start = text.lastIndexOf(value);
        return new StatedName(value, start, start + value.length(), role, StatedName.Source.LABELLED_BLOCK);
    }
}
