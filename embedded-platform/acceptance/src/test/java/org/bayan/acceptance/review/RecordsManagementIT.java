package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is approved becomes a record, and its description stays as open as that of any other statement. */
@AcceptanceTest
@EnabledIfSystemProperty(
        named = "acs.records",
        matches = "true",
        disabledReason =
                "needs a server with Records Management and bayan.review.declareRecord=true: -Dacs.records=true")
class RecordsManagementIT {
    private static final String GS = "/api/-default-/public/gs/versions/1";
    private static final String HELD = "The statement is on hold in Records Management";

    private final Acs acs;
    private final ReviewedStatements review;

    RecordsManagementIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.review = new ReviewedStatements(acs, folder, people);
    }

    @BeforeEach
    void makeFilePlan() {
        acs.http().post(GS + "/gs-sites", Map.of("title", "Records Management")).expect(201, 409);
    }

    private String approvedRecord() {
        String statement = review.statement();
        String process = review.editor()
                .workflows()
                .start(List.of(statement), Map.of())
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();
        String task = review.taskId(process);
        review.archivist().workflows().claim(task).expect(200);
        review.archivist().workflows().decide(task, "Approve", null).expect(200);
        return statement;
    }

    private List<String> aspects(String statement) {
        return acs.nodes().get(statement).aspects();
    }

    @Test
    void approvedStatement_isARecordWithItsDescription() {
        String statement = approvedRecord();

        assertThat(aspects(statement)).contains("rma:record");
        assertThat(review.state(statement)).isEqualTo("approved");
        assertThat(review.editor().statements().get(statement).value("title")).isEqualTo("بيان للمراجعة");
    }

    @Test
    void record_isOpenedDescribedAndApprovedAgain() {
        String statement = approvedRecord();

        review.archivist().reviews().step(statement, "reopen", "mend the title").expect(200);
        review.editor().statements().decide(statement, "title", "عنوان آخر").expect(200);
        review.editor().statements().extract(statement).expect(200);
        review.archivist().reviews().step(statement, "approve", null).expect(200);

        assertThat(aspects(statement)).contains("rma:record");
        assertThat(review.property(statement, "cm:title")).isEqualTo("عنوان آخر");
        assertThat(acs.reviews().history(statement).findValuesAsText("key")).contains("approve", "reopen", "title");
    }

    @Test
    void statementOnHold_isChangedByNobody() {
        String statement = review.statement();
        String name = "hold " + RunId.newCode().replace('/', ' ');
        String hold = acs.http()
                .post(GS + "/file-plans/-filePlan-/holds", Map.of("name", name, "reason", "court", "description", ""))
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();
        acs.http()
                .post(GS + "/holds/" + hold + "/children", Map.of("id", statement))
                .expect(201);
        try {
            assertThat(review.editor()
                            .statements()
                            .decide(statement, "title", "آخر")
                            .expect(409)
                            .message())
                    .contains(HELD);
            assertThat(review.archivist()
                            .reviews()
                            .step(statement, "approve", null)
                            .expect(409)
                            .message())
                    .contains(HELD);
            assertThat(review.state(statement)).isEqualTo("unreviewed");
        } finally {
            acs.http().delete(GS + "/holds/" + hold).expect(204);
        }
        review.archivist().reviews().step(statement, "approve", null).expect(200);
    }
}
