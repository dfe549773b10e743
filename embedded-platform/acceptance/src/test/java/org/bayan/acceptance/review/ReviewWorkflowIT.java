package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workflow of a review, by ACS's REST API and by the module's web scripts: both see and move the same. */
@AcceptanceTest
class ReviewWorkflowIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private ReviewedStatements review;

    ReviewWorkflowIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void people() {
        review = new ReviewedStatements(acs, folder, people);
    }

    private String start(List<String> statements, Map<String, Object> variables) {
        return review.editor()
                .workflows()
                .start(statements, variables)
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();
    }

    @Test
    void startWithADescriber_leadsThroughDescribingToApproval() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of("bayrv_describer", review.editorName()));
        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.process(statement)).isEqualTo(process);
        assertThat(review.step(process)).isEqualTo("describe");
        assertThat(review.task(process).path("assignee").asText()).isEqualTo(review.editorName());

        review.editor().workflows().submit(review.taskId(process)).expect(200);
        assertThat(review.step(process)).isEqualTo("approve");
        assertThat(review.task(process).has("assignee")).isFalse();

        String task = review.taskId(process);
        review.archivist().workflows().claim(task).expect(200);
        review.archivist().workflows().decide(task, "Approve", "تمام").expect(200);

        assertThat(review.state(statement)).isEqualTo("approved");
        assertThat(review.property(statement, "bay:reviewedBy")).isEqualTo(review.archivistName());
        assertThat(review.property(statement, "bay:reviewNote")).isEqualTo("تمام");
        assertThat(review.process(statement)).isNull();
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void return_comesBackToTheDescriberWithItsReason_andGoesOnToApproval() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of("bayrv_describer", review.editorName()));
        review.editor().workflows().submit(review.taskId(process)).expect(200);

        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Return", "التاريخ ناقص")
                .expect(200);

        assertThat(review.state(statement)).isEqualTo("rejected");
        assertThat(review.step(process)).isEqualTo("correct");
        assertThat(review.task(process).path("assignee").asText()).isEqualTo(review.editorName());
        assertThat(review.editor().workflows().variables(review.taskId(process)))
                .containsEntry("bayrv_returnReason", "التاريخ ناقص");
        JsonNode mine = ReviewedStatements.mine(review.editor(), process);
        assertThat(mine.path("step").asText()).isEqualTo("correct");
        assertThat(mine.path("returnReason").asText()).isEqualTo("التاريخ ناقص");
        assertThat(mine.path("returnedBy").asText()).isEqualTo(review.archivistName());
        assertThat(review.editor().reviews().history(statement).toString()).contains("التاريخ ناقص");

        review.editor().workflows().submit(review.taskId(process)).expect(200);
        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.step(process)).isEqualTo("approve");
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);
        assertThat(review.state(statement)).isEqualTo("approved");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void returnWithoutAReason_isRefused_andTheTaskStays() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of());

        var refused = review.archivist().workflows().decide(review.taskId(process), "Return", "  ");

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.message()).contains("Write a reason");
        assertThat(review.step(process)).isEqualTo("approve");
        assertThat(review.state(statement)).isEqualTo("inReview");
    }

    @Test
    void taskDoneWithoutAnOutcome_isRefused() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of());

        var refused = review.archivist().workflows().submit(review.taskId(process));

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.message()).contains("approved or returned");
        assertThat(review.state(statement)).isEqualTo("inReview");
    }

    @Test
    void startByWebScript_startsAWorkflow_andApprovalByWebScriptEndsItsTask() {
        String statement = review.statement();
        review.editor().reviews().step(statement, "start", null).expect(200);
        String process = review.process(statement);
        assertThat(review.step(process)).isEqualTo("approve");

        review.archivist().reviews().step(statement, "approve", "تمام").expect(200);

        assertThat(review.state(statement)).isEqualTo("approved");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void returnAndNewStartByWebScript_moveTheSameWorkflow() {
        String statement = review.statement();
        review.editor().reviews().step(statement, "start", null).expect(200);
        String process = review.process(statement);

        review.archivist().reviews().step(statement, "return", "العنوان").expect(200);
        assertThat(review.step(process)).isEqualTo("correct");
        assertThat(review.task(process).path("assignee").asText()).isEqualTo(review.editorName());

        review.editor().reviews().step(statement, "start", null).expect(200);
        assertThat(review.process(statement)).isEqualTo(process);
        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.step(process)).isEqualTo("approve");
    }

    @Test
    void severalStatements_areOneTask_whichEndsWithTheLastDecision() {
        String first = review.statement();
        String second = review.statement();
        String process = review.editor()
                .reviews()
                .start(Map.of("statements", List.of(first, second), "note", "للنشر"))
                .expect(201)
                .json()
                .path("workflowId")
                .asText()
                .replaceAll(".*\\$", "");
        assertThat(acs.workflows().items(process)).hasSize(2);

        review.archivist().reviews().step(first, "approve", null).expect(200);
        assertThat(review.state(first)).isEqualTo("approved");
        assertThat(review.state(second)).isEqualTo("inReview");
        assertThat(review.step(process)).isEqualTo("approve");

        review.archivist().reviews().step(second, "return", "العنوان").expect(200);
        assertThat(review.step(process)).isEqualTo("correct");
        review.editor().workflows().submit(review.taskId(process)).expect(200);
        assertThat(review.state(first)).isEqualTo("approved");
        assertThat(review.state(second)).isEqualTo("inReview");
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);
        assertThat(review.state(second)).isEqualTo("approved");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void severalStatements_areApprovedByOneTask() {
        String first = review.statement();
        String second = review.statement();
        String process = start(List.of(first, second), Map.of());

        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Approve", null)
                .expect(200);

        assertThat(review.state(first)).isEqualTo("approved");
        assertThat(review.state(second)).isEqualTo("approved");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void cancelledWorkflow_setsItsStatementsBack() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of("bayrv_describer", review.editorName()));

        review.editor().workflows().cancel(process).expect(204);

        assertThat(review.state(statement)).isEqualTo("unreviewed");
        assertThat(review.process(statement)).isNull();
        review.editor().reviews().step(statement, "start", null).expect(200);
        assertThat(review.state(statement)).isEqualTo("inReview");
    }

    @Test
    void cancelOfTheLastStatement_endsTheWorkflow() {
        String first = review.statement();
        String second = review.statement();
        String process = start(List.of(first, second), Map.of());

        review.editor().reviews().step(first, "cancel", null).expect(200);
        assertThat(review.state(first)).isEqualTo("unreviewed");
        assertThat(review.step(process)).isEqualTo("approve");
        assertThat(acs.workflows().items(process)).hasSize(1);

        review.editor().reviews().step(second, "cancel", null).expect(200);
        assertThat(review.state(second)).isEqualTo("unreviewed");
        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void pooledTask_isClaimedReleasedAndGivenOn() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of());
        String task = review.taskId(process);
        assertThat(ReviewedStatements.mine(review.archivist(), process)
                        .path("claimable")
                        .asBoolean())
                .isTrue();

        review.archivist().workflows().claim(task).expect(200);
        assertThat(ReviewedStatements.mine(review.archivist(), process)
                        .path("assignee")
                        .asText())
                .isEqualTo(review.archivistName());
        assertThat(ReviewedStatements.mine(review.secondArchivist(), process)).isNull();
        assertThat(review.secondArchivist().workflows().claim(task).status()).isBetween(400, 499);

        review.archivist().workflows().release(task).expect(200);
        assertThat(ReviewedStatements.mine(review.secondArchivist(), process)
                        .path("claimable")
                        .asBoolean())
                .isTrue();

        review.archivist().workflows().claim(task).expect(200);
        review.archivist()
                .workflows()
                .reassign(task, review.secondArchivistName())
                .expect(200);
        assertThat(ReviewedStatements.mine(review.archivist(), process)).isNull();
        review.secondArchivist().workflows().decide(task, "Approve", null).expect(200);
        assertThat(review.property(statement, "bay:reviewedBy")).isEqualTo(review.secondArchivistName());
    }

    @Test
    void dueDateAndPriority_areOnEveryTask() {
        String statement = review.statement();
        String process = review.editor()
                .reviews()
                .start(Map.of(
                        "statements",
                        List.of(statement),
                        "describer",
                        review.editorName(),
                        "due",
                        "2031-05-17",
                        "priority",
                        1,
                        "note",
                        "عاجل"))
                .expect(201)
                .json()
                .path("workflowId")
                .asText()
                .replaceAll(".*\\$", "");

        JsonNode mine = ReviewedStatements.mine(review.editor(), process);
        assertThat(mine.path("step").asText()).isEqualTo("describe");
        assertThat(mine.path("due").asText()).isEqualTo("2031-05-17");
        assertThat(mine.path("priority").asInt()).isEqualTo(1);
        assertThat(mine.path("note").asText()).isEqualTo("عاجل");
        assertThat(mine.path("startedBy").asText()).isEqualTo(review.editorName());
        assertThat(mine.path("statements").path(0).path("id").asText()).isEqualTo(statement);
        review.editor().workflows().submit(review.taskId(process)).expect(200);
        JsonNode task = review.task(process);
        assertThat(task.path("dueAt").asText()).startsWith("2031-05-17");
        assertThat(task.path("priority").asInt()).isEqualTo(1);
    }

    @Test
    void groupDescribesFromItsPool() {
        String statement = review.statement();
        String process = start(List.of(statement), Map.of("bayrv_describerGroup", ReviewedStatements.ARCHIVISTS));
        assertThat(review.step(process)).isEqualTo("describe");
        assertThat(review.task(process).has("assignee")).isFalse();

        review.secondArchivist().workflows().claim(review.taskId(process)).expect(200);
        review.secondArchivist().workflows().submit(review.taskId(process)).expect(200);
        review.archivist()
                .workflows()
                .decide(review.taskId(process), "Return", "المصدر")
                .expect(200);

        assertThat(review.step(process)).isEqualTo("correct");
        assertThat(review.task(process).path("assignee").asText()).isEqualTo(review.secondArchivistName());
    }

    @Test
    void myTasks_comeInPages() {
        for (int i = 0; i < 3; i++) {
            start(List.of(review.statement()), Map.of("bayrv_describer", review.editorName()));
        }

        JsonNode page = review.editor().reviews().mine("&skipCount=1&maxItems=1");

        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("hasMore").asBoolean()).isTrue();
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("skipCount").asInt()).isEqualTo(1);
        assertThat(review.editor().reviews().mine("&skipCount=3").path("items")).isEmpty();
    }
}
