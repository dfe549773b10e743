package org.bayan.review.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

class ReviewMembersTest {
    private static final List<NodeRef> ONE =
            List.of(new NodeRef("workspace://SpacesStore/00000000-0000-4000-8000-000000000001"));
    private static final List<NodeRef> NONE = List.of();

    @Test
    void next_isTheApproval_asLongAsOneIsOpen() {
        assertThat(new ReviewMembers(ONE, ONE, ONE).next()).isEqualTo(ReviewStep.APPROVE);
    }

    @Test
    void next_isTheCorrection_whenAllAreDecidedAndOneWasReturned() {
        assertThat(new ReviewMembers(NONE, ONE, ONE).next()).isEqualTo(ReviewStep.CORRECT);
    }

    @Test
    void next_isTheEnd_whenNothingIsLeft() {
        assertThat(new ReviewMembers(NONE, NONE, ONE).next()).isEqualTo(ReviewStep.END);
        assertThat(new ReviewMembers(NONE, NONE, NONE).next()).isEqualTo(ReviewStep.END);
    }

    @Test
    void approval_isDone_whenNothingIsOpen() {
        assertThat(ReviewStep.APPROVE.isDone(new ReviewMembers(NONE, ONE, NONE)))
                .isTrue();
        assertThat(ReviewStep.APPROVE.isDone(new ReviewMembers(ONE, NONE, ONE))).isFalse();
    }

    @Test
    void correction_isDone_whenNothingIsReturned() {
        assertThat(ReviewStep.CORRECT.isDone(new ReviewMembers(ONE, NONE, NONE)))
                .isTrue();
        assertThat(ReviewStep.CORRECT.isDone(new ReviewMembers(ONE, ONE, NONE))).isFalse();
    }

    @Test
    void describing_isDone_onlyWhenNothingIsLeft() {
        assertThat(ReviewStep.DESCRIBE.isDone(new ReviewMembers(ONE, NONE, NONE)))
                .isFalse();
        assertThat(ReviewStep.DESCRIBE.isDone(new ReviewMembers(NONE, NONE, ONE)))
                .isTrue();
    }
}
