package org.bayan.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.AuthorityCsv;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The host is killed at random moments of an import of many records. The import goes on by itself, every line is taken exactly
 * once, and the report is whole. {@code -Dkill9.imports} and {@code -Dkill9.seed} say how often, and repeat a run.
 */
class ImportKill9IT {
    private static final int RECORDS = 6000;
    private static final int WRONG = RECORDS / 100;

    private final int moments = Integer.getInteger("kill9.imports", 3);
    private final long seed = Long.getLong("kill9.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void serverIsOurs() {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to kill");
    }

    /** Every hundredth line is wrong. */
    private static String csv() {
        return AuthorityCsv.HEADER
                + IntStream.range(0, RECORDS)
                        .mapToObj(i -> "person,K%d,شخص %d,,,,%s,,,".formatted(i, i, i % 100 == 0 ? "soon" : "1950"))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    @Test
    void import_goesOnAfterEveryKill_andTakesEachLineOnce(TestReporter reporter) {
        reporter.publishEntry("kill9.seed", Long.toString(seed));
        try (KillableServer server = new KillableServer()) {
            server.start();
            String id = server.acs()
                    .authorityCsv()
                    .post(csv(), "fileName=kill9.csv")
                    .expect(202)
                    .json()
                    .path("importId")
                    .asText();
            int[] killAfter = random.ints(moments, 0, RECORDS * 3 / 4).sorted().toArray();
            for (int processed : killAfter) {
                server.acs()
                        .authorityCsv()
                        .until(id, state -> state.path("processed").asInt() >= processed);
                server.kill();
                server.start();
            }
            JsonNode done = server.acs().authorityCsv().ended(id);

            assertThat(done.path("state").asText()).isEqualTo("done");
            assertThat(done.path("processed").asInt()).isEqualTo(RECORDS);
            assertThat(done.path("new").asInt()).isEqualTo(RECORDS - WRONG);
            assertThat(done.path("wrong").asInt()).isEqualTo(WRONG);
            assertThat(done.path("unchanged").asInt() + done.path("changed").asInt())
                    .isZero();
            assertAllAreThere(server);
        }
    }

    private static void assertAllAreThere(KillableServer server) {
        String export = Waiting.until(
                "all records",
                () -> server.acs().authorityCsv().export("kind=person"),
                csv -> csv.lines().count() >= RECORDS - WRONG + 1);
        assertThat(export.lines().skip(1).map(line -> line.split(",")[1]).distinct())
                .hasSize(RECORDS - WRONG);
        assertThat(export.lines()).hasSize(RECORDS - WRONG + 1);
    }
}
