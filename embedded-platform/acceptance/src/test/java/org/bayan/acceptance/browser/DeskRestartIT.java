package org.bayan.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.Chromium;
import org.bayan.acceptance.support.NodeProject;
import org.junit.jupiter.api.Test;

/** A server that is stopped and started again while a person works at the desk: {@code restart.test.mjs}, which asks for both. */
class DeskRestartIT {
    private static final Path TESTS = Path.of("src/test/js/browser");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void desk_serverStartsAgainUnderIt_nothingIsLost() throws IOException {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to stop");
        Chromium chromium = Chromium.find();
        NodeProject project = NodeProject.install(TESTS);
        Path report = project.folder().resolve("restart.xml");
        try (RestartableServer server = new RestartableServer()) {
            NodeProject.Run run = project.run(
                    PATIENCE,
                    Map.of(
                            "ACS_URL", server.url(),
                            "ACS_USER", server.administrator().user(),
                            "ACS_PASSWORD", server.administrator().password(),
                            "RESTART_URL", server.switchUrl(),
                            "CHROMIUM", chromium.programme().toString()),
                    "node",
                    "--test",
                    "--test-reporter=junit",
                    "--test-reporter-destination=" + report,
                    "restart.test.mjs");
            assertAll(NodeReport.read(report).stream()
                    .map(one -> () -> assertThat(one.problem() + one.notRun())
                            .as(one.name())
                            .isEmpty()));
            assertThat(run.exitCode()).as(run.output() + run.errors()).isZero();
        }
    }
}
