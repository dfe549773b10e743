package org.bayan.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.server.AcsServer;
import org.bayan.acceptance.support.Chromium;
import org.bayan.acceptance.support.NodeProject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The desk and the elements in a real Chromium: runs {@code src/test/js/browser}, and reports each of its tests as one of ours.
 * Needs Chromium and Node.js. {@code -Dbayan.pictures=DIR} says where the pictures for the documentation go.
 */
@AcceptanceTest
class BrowserIT {
    private static final Path TESTS = Path.of("src/test/js/browser");
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @TestFactory
    Stream<DynamicTest> pages(AcsServer server) throws IOException {
        Chromium chromium = Chromium.find();
        NodeProject project = NodeProject.install(TESTS);
        Path report = project.folder().resolve("report.xml");
        Files.deleteIfExists(report);
        NodeProject.Run run = project.run(
                PATIENCE,
                Map.of(
                        "ACS_URL", server.url(),
                        "ACS_USER", server.administrator().user(),
                        "ACS_PASSWORD", server.administrator().password(),
                        "CHROMIUM", chromium.programme().toString(),
                        "BAYAN_PICTURES", pictures().toString()),
                "node",
                "--test",
                "--test-concurrency=1",
                "--test-reporter=junit",
                "--test-reporter-destination=" + report);
        var cases = NodeReport.read(report);
        assertThat(cases).as(run.output() + run.errors()).isNotEmpty();
        return Stream.concat(
                cases.stream()
                        .map(one -> dynamicTest(one.name(), () -> {
                            assumeTrue(one.notRun().isEmpty(), one.notRun());
                            assertThat(one.problem()).isEmpty();
                        })),
                Stream.of(dynamicTest(
                        "all have run",
                        () -> assertThat(run.exitCode())
                                .as(run.output() + run.errors())
                                .isZero())));
    }

    private static Path pictures() {
        return Path.of(System.getProperty("bayan.pictures", "target/pictures")).toAbsolutePath();
    }
}
