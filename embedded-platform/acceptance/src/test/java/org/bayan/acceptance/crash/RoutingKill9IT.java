package org.bayan.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Routing;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Statements that were described, or half routed, when their server was killed are routed once when it is back. {@code
 * -Dkill9.routings} and {@code -Dkill9.seed} say how often it is killed, and repeat a run.
 */
class RoutingKill9IT {
    private static final int STATEMENTS = 60;
    private static final String REVIEW_STATE = "bay:reviewState";

    private final long seed = Long.getLong("kill9.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final int moments = Integer.getInteger("kill9.routings", 2);

    @BeforeEach
    void serverIsOurs() {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to kill");
    }

    @Test
    void statements_areRoutedOnce_howeverOftenTheServerIsKilled(TestReporter reporter) {
        reporter.publishEntry("kill9.seed", Long.toString(seed));
        try (KillableServer server = new KillableServer()) {
            server.start();
            List<String> statements = upload(server.acs());
            for (int routed :
                    random.ints(moments, 1, STATEMENTS * 3 / 4).sorted().toArray()) {
                Waiting.until(
                        routed + " statements to be routed", () -> routed(server.acs(), statements), n -> n >= routed);
                server.kill();
                server.start();
            }
            Waiting.until(
                    "all statements to be routed", () -> routed(server.acs(), statements), n -> n == statements.size());

            Set<String> workflows = new HashSet<>();
            for (String id : statements) {
                Node statement = server.acs().nodes().get(id);
                assertThat(statement.property(REVIEW_STATE)).isEqualTo("inReview");
                assertThat(statement.property("bay:routedTo")).isEqualTo("GROUP_BAYAN_EDITORS");
                workflows.add(statement.property("bay:reviewWorkflow"));
            }
            assertThat(workflows).hasSize(STATEMENTS);
            // No workflow is left over of a start that was cut off.
            assertThat(server.acs()
                            .http()
                            .get("/api/-default-/public/workflow/versions/1/processes?maxItems=1&where="
                                    + "(status=active%20AND%20processDefinitionKey=%27bayan-review%27)")
                            .expect(200)
                            .json()
                            .path("list")
                            .path("pagination")
                            .path("totalItems")
                            .asInt())
                    .isEqualTo(STATEMENTS);
        }
    }

    private static List<String> upload(Acs acs) {
        String folder = acs.nodes().createFolder("-root-", RunId.name("routed")).id();
        acs.nodes()
                .writeContent(
                        Routing.FILE,
                        "bayan-routing 1\n[All]\nfolder: "
                                + acs.nodes().get(folder).name() + "\nthen: group BAYAN_EDITORS\n")
                .expect(200);
        List<String> uploaded = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            uploaded.add(acs.nodes()
                    .file(folder)
                    .named("s" + i + ".txt")
                    .asStatement()
                    .text(SampleText.titled("بيان رقم " + i).text())
                    .create()
                    .id());
        }
        return uploaded;
    }

    private static int routed(Acs acs, List<String> statements) {
        return (int) statements.stream()
                .filter(id -> "group".equals(acs.nodes().get(id).property("bay:routingState")))
                .count();
    }
}
