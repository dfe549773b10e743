package org.bayan.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A batch over the archive goes on where it was when its server is killed, and so does its undoing. {@code -Dkill9.batches} and
 * {@code -Dkill9.seed} say how often it is killed, and repeat a run.
 */
class BatchKill9IT {
    private static final int STATEMENTS = 200;

    private final long seed = Long.getLong("kill9.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final int moments = Integer.getInteger("kill9.batches", 2);

    @BeforeEach
    void serverIsOurs() {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to kill");
    }

    @Test
    void batch_goesOnAfterTheServerWasKilled_andIsTakenBackExactly(TestReporter reporter) {
        reporter.publishEntry("kill9.seed", Long.toString(seed));
        try (KillableServer server = new KillableServer()) {
            server.start();
            String name = Authorities.newName("نبيل");
            List<String> statements = server.statements(
                    "batch", STATEMENTS, i -> "كلمة " + i + "\nوقال " + name + " في كلمته إن العمل مستمر.");
            Authorities.Record person = new Authorities(server.acs()).person(name);

            String batch = server.acs()
                    .batches()
                    .start(Map.of("authorityId", person.id()))
                    .expect(202)
                    .json()
                    .path("batchId")
                    .asText();
            int[] killAfter = random.ints(moments, 0, STATEMENTS / 2).sorted().toArray();
            for (int processed : killAfter) {
                killWhenPassed(server, batch, processed);
            }
            JsonNode done = server.acs().batches().ended(batch);

            assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("done");
            assertThat(done.path("suggested").asInt()).as(done.toString()).isEqualTo(STATEMENTS);
            for (String statement : statements) {
                assertThat(server.acs().links().get(statement).links())
                        .singleElement()
                        .satisfies(link -> {
                            assertThat(link.path("state").asText()).isEqualTo("suggested");
                            assertThat(link.path("batchId").asText()).isEqualTo(batch);
                        });
            }

            server.acs().batches().undo(batch).expect(200);
            server.kill();
            server.start();
            assertThat(server.acs().batches().ended(batch).path("state").asText())
                    .isEqualTo("undone");
            for (String statement : statements) {
                assertThat(server.acs().links().get(statement).links()).isEmpty();
            }
            assertThat(server.acs()
                            .http()
                            .get("/s/bayan/linking/check")
                            .expect(200)
                            .json()
                            .path("wrong")
                            .asInt())
                    .isZero();
        }
    }

    /** In the midst of its work, as far as it can be seen from outside. */
    private static void killWhenPassed(KillableServer server, String batch, int processed) {
        Waiting.until(
                "the batch to have passed " + processed,
                () -> server.acs().batches().get(batch).expect(200).json(),
                json -> json.path("processed").asInt() >= processed
                        || "done".equals(json.path("state").asText()));
        server.kill();
        server.start();
    }
}
