package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.server.HostFolder;
import org.bayan.acceptance.server.HostProcess;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Where the archive wants four eyes, nobody approves what he described himself, by the task or by the web script. */
@DisabledIfSystemProperty(
        named = "acs.url",
        matches = ".+",
        disabledReason = "needs a server of its own, with bayan.review.fourEyes=true")
class FourEyesIT {
    private static HostProcess host;
    private static Acs acs;

    @BeforeAll
    static void start() {
        host = HostProcess.start(HostFolder.fresh("foureyes"), Map.of("bayan.review.fourEyes", "true"));
        acs = new Acs(Http.to(host.server().url(), host.server().administrator()));
    }

    @AfterAll
    static void stop() {
        host.stop();
    }

    @Test
    void ownWork_isApprovedBySomebodyElse() {
        try (TestPeople people = new TestPeople(acs);
                TestFolder folder = new TestFolder(acs, "foureyes")) {
            ReviewedStatements review = new ReviewedStatements(acs, folder, people);
            String statement = review.statement();
            String other = review.statement();
            review.archivist()
                    .statements()
                    .decide(statement, "issuer", "وزارة الثقافة")
                    .expect(200);
            String process = review.editor()
                    .workflows()
                    .start(List.of(statement, other), Map.of())
                    .expect(201)
                    .json()
                    .path("entry")
                    .path("id")
                    .asText();
            String task = review.taskId(process);
            review.archivist().workflows().claim(task).expect(200);

            Answer refused = review.archivist().workflows().decide(task, "Approve", null);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.message())
                    .contains("You described this statement yourself")
                    .contains(acs.nodes().get(statement).name());
            assertThat(review.archivist()
                            .reviews()
                            .step(statement, "approve", null)
                            .status())
                    .isEqualTo(403);
            assertThat(review.state(statement)).isEqualTo("inReview");
            assertThat(review.state(other)).isEqualTo("inReview");
            assertThat(review.task(process).path("assignee").asText()).isEqualTo(review.archivistName());

            review.archivist()
                    .workflows()
                    .reassign(task, review.secondArchivistName())
                    .expect(200);
            review.secondArchivist().workflows().decide(task, "Approve", null).expect(200);
            assertThat(review.property(statement, "bay:reviewedBy")).isEqualTo(review.secondArchivistName());
        }
    }
}
