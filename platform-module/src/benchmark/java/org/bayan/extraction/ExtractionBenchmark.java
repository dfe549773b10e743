package org.bayan.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Text in, fields out, on one thread. The processor time of the thread is what counts, so that other work on the machine does
 * not. Run with {@code mvn -Pbenchmark -pl platform-module -am test -Dtest=ExtractionBenchmark}; numbers are printed, never
 * asserted.
 */
class ExtractionBenchmark {
    private static final double WARM_UP_SECONDS = 4;
    private static final double SECONDS = 3;
    private static final int RUNS = 5;

    private final StatementExtractor extractor = DefaultStatementExtractor.standard();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private int fields;

    @Test
    void extraction_megabytesASecond() throws Exception {
        List<String> gold = gold();
        String sample = gold.stream()
                .filter(t -> t.contains("SMI/A200/530167") && t.contains("تيلرسون"))
                .max((a, b) -> a.length() - b.length())
                .orElseThrow();
        String prose = sample.substring(0, sample.indexOf("المعلومات الأساسية"));
        System.out.println("| text | documents | bytes of UTF-8 in each | MB a second of processor time, median of runs | lowest | highest |");
        System.out.println("|---|---|---|---|---|---|");
        measure("reference sample", List.of(sample));
        measure("Arabic documents of the gold set", gold);
        measure("the same, each with 2 KB of prose behind it", lengthened(gold, prose, 2_000));
        measure("the same, each with 4 KB of prose behind it", lengthened(gold, prose, 4_000));
        measure("1 MB of Arabic prose with a block at its end", List.of(ofLength(prose, 1 << 20) + sample.substring(prose.length())));
        measure("5 MB of Arabic prose on one line", List.of(ofLength(prose, 5 << 20).replace('\n', ' ')));
    }

    private void measure(String name, List<String> texts) {
        List<StructuredText> documents = texts.stream().map(StructuredText::ofLines).toList();
        long bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
        rate(documents, bytes, WARM_UP_SECONDS);
        double[] rates = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            rates[i] = rate(documents, bytes, SECONDS);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT, "| %s | %d | %d | %.1f | %.1f | %.1f |%n",
                name, documents.size(), bytes / documents.size(), rates[RUNS / 2], rates[0], rates[RUNS - 1]);
    }

    private double rate(List<StructuredText> documents, long bytes, double seconds) {
        long start = threads.getCurrentThreadCpuTime();
        long spent = 0;
        long read = 0;
        while (spent < seconds * 1e9) {
            for (StructuredText document : documents) {
                fields += extractor.extract(document).decisions().size();
            }
            read += bytes;
            spent = threads.getCurrentThreadCpuTime() - start;
        }
        return read / 1e6 / (spent / 1e9);
    }

    /** Documents of the gold set are hardly more than their heads; statements go on for a page or two. */
    private static List<String> lengthened(List<String> documents, String prose, int bytes) {
        String behind = prose.substring(0, bytes / 2).strip();
        return documents.stream().map(d -> d.strip() + "\n\n" + behind + "\n").toList();
    }

    private static String ofLength(String prose, int bytes) {
        StringBuilder text = new StringBuilder();
        int length = prose.getBytes(StandardCharsets.UTF_8).length;
        for (int have = 0; have < bytes; have += length) {
            text.append(prose);
        }
        return text.toString();
    }

    private static List<String> gold() throws IOException, URISyntaxException {
        Path folder = Path.of(ExtractionBenchmark.class.getResource("/gold").toURI());
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("ar-.*\\.txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
