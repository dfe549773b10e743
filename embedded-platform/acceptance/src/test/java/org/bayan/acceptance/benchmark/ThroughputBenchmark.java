package org.bayan.acceptance.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Documents a second through the whole road, from the first byte sent to the last description stored, with clients and server
 * on the same machine. Prints; judges nothing. {@code -Dbenchmark.documents=N}.
 */
@AcceptanceTest
class ThroughputBenchmark {
    private static final int UPLOADERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final TestFolder folder;
    private final Acs acs;

    ThroughputBenchmark(TestFolder folder, Acs acs) {
        this.folder = folder;
        this.acs = acs;
    }

    @Test
    void describe_tenKilobytesOfText() throws Exception {
        measure(
                "10 KB of text",
                "txt",
                "text/plain",
                BenchmarkText.ofKilobytes(10).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void describe_pdfOfOnePage() throws Exception {
        measure("PDF of one page", "pdf", "application/pdf", pdf());
    }

    private static byte[] pdf() throws IOException {
        try (InputStream in = ThroughputBenchmark.class.getResourceAsStream("/benchmark/one-page.pdf")) {
            return in.readAllBytes();
        }
    }

    private void measure(String what, String extension, String type, byte[] content) throws Exception {
        run(extension, type, content, 200, "warm-");
        int documents = Integer.getInteger("benchmark.documents", 2_000);
        double seconds = run(extension, type, content, documents, "run-");
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents in %.1f s, %.0f a second%n",
                what,
                documents,
                seconds,
                documents / seconds);
    }

    private double run(String extension, String type, byte[] content, int documents, String prefix) throws Exception {
        long start = System.nanoTime();
        List<Node> uploaded = new ArrayList<>();
        ExecutorService uploaders = Executors.newFixedThreadPool(UPLOADERS);
        try {
            List<Future<Node>> uploads = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                String name = prefix + extension + "-" + i + "." + extension;
                uploads.add(uploaders.submit(() -> acs.nodes()
                        .file(folder.id())
                        .named(name)
                        .asStatement()
                        .content(type, content)
                        .create()));
            }
            for (Future<Node> upload : uploads) {
                uploaded.add(upload.get());
            }
        } finally {
            uploaders.shutdown();
        }
        awaitNonePending();
        double seconds = (System.nanoTime() - start) / 1e9;
        requireDescribed(uploaded.size());
        return seconds;
    }

    /** One small query for all documents: asking for each of them would cost more than describing it. */
    private void awaitNonePending() {
        String pending = "PARENT:\"workspace://SpacesStore/" + folder.id()
                + "\" AND ASPECT:\"bay:extracted\" AND =bay:extractionState:\"pending\"";
        Waiting.until("none to be pending", PATIENCE, () -> acs.search().findsAny(pending), any -> !any);
    }

    private void requireDescribed(int atLeast) {
        List<Node> all = acs.nodes().children(folder.id());
        List<String> others = all.stream()
                .filter(node -> !"done".equals(node.state()))
                .map(node -> node.name() + " is " + node.state())
                .toList();
        if (all.size() < atLeast || !others.isEmpty()) {
            throw new AssertionError("Not all " + atLeast + " documents are described: " + others);
        }
    }
}
