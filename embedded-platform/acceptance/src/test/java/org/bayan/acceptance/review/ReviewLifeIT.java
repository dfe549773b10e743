package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a statement while it is under review leaves no task that nobody can do, and no state that nobody decided. */
@AcceptanceTest
class ReviewLifeIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private ReviewedStatements review;

    ReviewLifeIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void people() {
        review = new ReviewedStatements(acs, folder, people);
    }

    private String start(String... statements) {
        return review.editor()
                .workflows()
                .start(List.of(statements), Map.of())
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();
    }

    private void approve(String process) {
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);
    }

    @Test
    void deletedStatement_leavesItsReview_andTheOthersStay() {
        String deleted = review.statement();
        String kept = review.statement();
        String process = start(deleted, kept);

        review.editor().nodes().delete(deleted);

        assertThat(acs.workflows().items(process)).hasSize(1);
        assertThat(review.step(process)).isEqualTo("approve");
        approve(process);
        assertThat(review.state(kept)).isEqualTo("approved");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void lastStatement_takesTheWorkflowWithIt_andComesBackUnreviewed() {
        String statement = review.statement();
        String process = start(statement);

        review.editor().nodes().delete(statement);
        assertThat(review.isOver(process)).isTrue();
        assertThat(ReviewedStatements.mine(review.archivist(), process)).isNull();

        acs.nodes().restore(statement);
        assertThat(review.state(statement)).isEqualTo("unreviewed");
        assertThat(review.process(statement)).isNull();
        assertThat(review.step(start(statement))).isEqualTo("approve");
    }

    @Test
    void statementDeletedForEver_leavesNoTask() {
        String statement = review.statement();
        String process = start(statement);

        acs.nodes().deleteForEver(statement);

        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void deletedFolder_endsTheReviewsOfItsStatements() {
        String first = review.statement();
        String second = review.statement();
        String process = start(first, second);

        acs.nodes().delete(review.folder());

        assertThat(review.isOver(process)).isTrue();
        acs.nodes().restore(review.folder());
        assertThat(review.state(first)).isEqualTo("unreviewed");
        assertThat(review.state(second)).isEqualTo("unreviewed");
        assertThat(review.process(first)).isNull();
    }

    @Test
    void deletedAfterTheOtherWasApproved_endsTheWorkflow_andKeepsTheApproval() {
        String deleted = review.statement();
        String kept = review.statement();
        String process = start(deleted, kept);
        review.archivist().reviews().step(kept, "approve", null).expect(200);

        review.editor().nodes().delete(deleted);

        assertThat(review.isOver(process)).isTrue();
        assertThat(review.state(kept)).isEqualTo("approved");
    }

    @Test
    void movedStatement_staysInItsReview() {
        String statement = review.statement();
        String process = start(statement);
        String other =
                review.editor().nodes().createFolder(review.folder(), "moved").id();

        review.editor().nodes().move(statement, other);

        assertThat(review.process(statement)).isEqualTo(process);
        approve(process);
        assertThat(review.state(statement)).isEqualTo("approved");
    }

    @Test
    void copy_isInNoReview() {
        String statement = review.statement();
        String process = start(statement);

        String copy = review.editor()
                .nodes()
                .copy(statement, review.folder(), "copy-" + RunId.newCode().replaceAll(".*/", "") + ".txt")
                .id();

        assertThat(review.process(copy)).isNull();
        assertThat(review.state(copy)).isNotEqualTo("inReview");
        assertThat(acs.workflows().items(process)).hasSize(1);
    }

    @Test
    void newContent_keepsTheReview() {
        String statement = review.statement();
        String process = start(statement);

        review.editor().nodes().writeContent(statement, "بيان جديد\nنص آخر").expect(200);
        new Described(acs).done(statement);

        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.process(statement)).isEqualTo(process);
        approve(process);
        assertThat(review.state(statement)).isEqualTo("approved");
    }

    @Test
    void packageItems_comeAndGoWithTheReview() {
        String first = review.statement();
        String second = review.statement();
        String process = start(first);

        review.editor().workflows().addItem(process, second).expect(201);
        assertThat(review.state(second)).isEqualTo("inReview");
        assertThat(review.process(second)).isEqualTo(process);

        review.editor().workflows().removeItem(process, first).expect(204);
        assertThat(review.state(first)).isEqualTo("unreviewed");
        assertThat(review.process(first)).isNull();
        assertThat(review.step(process)).isEqualTo("approve");

        review.editor().workflows().removeItem(process, second).expect(204);
        assertThat(review.state(second)).isEqualTo("unreviewed");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void revertedVersion_keepsTheReview() {
        String statement = review.statement();
        String version = acs.nodes().versions(statement).get(0);
        review.editor().nodes().writeContent(statement, "بيان جديد\nنص آخر").expect(200);
        new Described(acs).done(statement);
        String process = start(statement);

        acs.nodes().revert(statement, version);
        new Described(acs).done(statement);

        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.process(statement)).isEqualTo(process);
        approve(process);
        assertThat(review.state(statement)).isEqualTo("approved");
    }

    @Test
    void workflowProperty_isNobodysByAnotherDoor() {
        String statement = review.statement();
        String process = start(statement);

        review.editor().nodes().update(statement, Map.of("properties", Map.of("bay:reviewWorkflow", "activiti$1")));

        assertThat(review.process(statement)).isEqualTo(process);
    }
}
