package org.bayan.acceptance.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.HostFolder;
import org.bayan.acceptance.server.HostProcess;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.Described;
import org.junit.jupiter.api.Test;

/**
 * How long our own host takes to start, and what memory it holds: on an empty directory, on the one that this left behind, and
 * after some documents. The processor's time is printed beside the clock's, since it does not depend on what else the machine
 * does. Prints; judges nothing. {@code -Dbenchmark.starts=N}.
 */
class StartBenchmark {
    private static final int KILOBYTES = 10;
    private static final int DOCUMENTS = 200;

    @Test
    void start_onAnEmptyDirectoryAndAgain() throws IOException {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to start");
        HostFolder folder = HostFolder.fresh("start-benchmark");
        measure("first start", folder, DOCUMENTS);
        for (int i = 0; i < Integer.getInteger("benchmark.starts", 5); i++) {
            measure("start " + (i + 2), folder, 0);
        }
    }

    private static void measure(String what, HostFolder folder, int documents) throws IOException {
        long begun = System.nanoTime();
        HostProcess host = HostProcess.start(folder, Map.of());
        double seconds = (System.nanoTime() - begun) / 1e9;
        try {
            double processor = host.process()
                            .info()
                            .totalCpuDuration()
                            .orElse(Duration.ZERO)
                            .toMillis()
                    / 1e3;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f s (%.1f s of processor time), %d MB resident%n",
                    what,
                    seconds,
                    processor,
                    ResidentMemory.megabytes(host, "VmRSS"));
            if (documents > 0) {
                describe(host.server().asAdministrator(), documents);
                System.out.printf(
                        Locale.ROOT,
                        "%s, after %d documents: %d MB resident, %d MB at most%n",
                        what,
                        documents,
                        ResidentMemory.megabytes(host, "VmRSS"),
                        ResidentMemory.megabytes(host, "VmHWM"));
            }
        } finally {
            host.stop();
        }
    }

    private static void describe(Acs acs, int documents) {
        byte[] text = BenchmarkText.ofKilobytes(KILOBYTES).getBytes(StandardCharsets.UTF_8);
        Described described = new Described(acs);
        for (int i = 0; i < documents; i++) {
            Node uploaded = acs.nodes()
                    .file("-root-")
                    .named("start-" + i + ".txt")
                    .asStatement()
                    .content("text/plain", text)
                    .create();
            described.done(uploaded.id());
        }
    }
}
