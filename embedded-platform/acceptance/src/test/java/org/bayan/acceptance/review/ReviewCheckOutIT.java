package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement is checked out and in while it is under review: the review is the original's, and goes on with what is checked in. */
@AcceptanceTest
class ReviewCheckOutIT {
    private static final SampleText LAST = SampleText.titled("النسخة الأخيرة للمراجعة");

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private ReviewedStatements review;

    ReviewCheckOutIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void people() {
        assumeTrue(acs.share().isThere(), "This server has no Share services, through which files are checked out");
        review = new ReviewedStatements(acs, folder, people);
    }

    private String start(String statement) {
        return review.editor()
                .workflows()
                .start(List.of(statement), Map.of())
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();
    }

    private Node checkIn(String statement, String workingCopy) {
        review.editor().share().replace(workingCopy, acs.nodes().get(statement).name(), LAST.text());
        return Waiting.until(
                statement + " to be read as it was checked in",
                () -> acs.nodes().get(statement),
                node -> node.isFinished() && LAST.title().equals(node.property("cm:title")));
    }

    @Test
    void workingCopy_isInNoReview_andTheReviewGoesOnWithWhatIsCheckedIn() {
        String statement = review.statement();
        String process = start(statement);
        String workingCopy = review.editor().share().checkOut(statement);

        assertThat(review.process(workingCopy)).isNull();
        assertThat(review.state(workingCopy)).isNotEqualTo("inReview");
        assertThat(acs.workflows().items(process)).hasSize(1);
        assertThat(review.editor()
                        .reviews()
                        .start(Map.of("statements", List.of(workingCopy)))
                        .status())
                .isBetween(400, 499);

        checkIn(statement, workingCopy);
        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.process(statement)).isEqualTo(process);
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);
        assertThat(review.state(statement)).isEqualTo("approved");
        assertThat(acs.nodes().get(statement).property("cm:title")).isEqualTo(LAST.title());
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void checkedOutStatement_isNotApproved_untilItIsCheckedIn() {
        String statement = review.statement();
        String process = start(statement);
        String workingCopy = review.editor().share().checkOut(statement);

        var refused = review.archivist().workflows().decide(review.taskId(process), "Approve", null);

        assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
        assertThat(refused.message()).contains("checked out");
        assertThat(review.archivist().reviews().step(statement, "approve", null).status())
                .isEqualTo(409);
        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.step(process)).isEqualTo("approve");

        checkIn(statement, workingCopy);
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);
        assertThat(review.state(statement)).isEqualTo("approved");
    }

    @Test
    void cancelledCheckOut_leavesTheReviewAsItWas() {
        String statement = review.statement();
        String process = start(statement);
        String workingCopy = review.editor().share().checkOut(statement);

        review.editor().nodes().delete(workingCopy);

        assertThat(acs.nodes().get(statement).aspects()).doesNotContain("cm:checkedOut");
        assertThat(review.process(statement)).isEqualTo(process);
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);
        assertThat(review.state(statement)).isEqualTo("approved");
    }

    @Test
    void checkedOutStatement_canBeReturned_andIsCorrectedByCheckingIn() {
        String statement = review.statement();
        String process = start(statement);
        String workingCopy = review.editor().share().checkOut(statement);

        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Return", "النص ناقص")
                .expect(200);
        checkIn(statement, workingCopy);

        assertThat(review.step(process)).isEqualTo("correct");
        review.editor().workflows().submit(review.taskId(process)).expect(200);
        assertThat(review.state(statement)).isEqualTo("inReview");
    }
}
