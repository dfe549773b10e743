package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading through the reader process against Tika inside this process, turn by turn in one run, so that both meet the same
 * machine. Run with {@code mvn -Pbenchmark -pl platform-module -am test}; numbers are printed, never asserted.
 */
class ReadingBenchmark {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;
    private static final List<String> FILES = List.of(
            "statement.ar.html", "statement.ar.docx", "statement.ar.doc", "statement.ar.odt", "statement.ar.rtf",
            "statement.ar.epub", "statement-writer.ar.pdf", "statement-browser.ar.pdf", "text.txt");

    @TempDir
    static Path directory;

    @Test
    void compare_processWithTikaInside() throws Exception {
        AutoDetectParser tika = new AutoDetectParser();
        try (ProcessDocumentReader reader = new ProcessDocumentReader(
                ReaderConfiguration.in(directory).withProcesses(1).withDocumentsPerProcess(Integer.MAX_VALUE))) {
            long start = System.nanoTime();
            ours(reader, "text.txt", bytes("text.txt"));
            System.out.printf(Locale.ROOT, "first document, class path unpacked: %d ms%n", (System.nanoTime() - start) / 1_000_000);
            System.out.println("| file | process p50 ms | p95 | Tika inside p50 ms | p95 | ratio of p50 | process CPU ms | inside CPU ms | ratio of CPU |");
            System.out.println("|---|---|---|---|---|---|---|---|---|");
            for (String file : FILES) {
                compare(reader, tika, file);
            }
            printMemory();
        }
    }

    private static void compare(ProcessDocumentReader reader, AutoDetectParser tika, String file) throws Exception {
        byte[] bytes = bytes(file);
        long[] ours = new long[ROUNDS];
        long[] inside = new long[ROUNDS];
        long ourCpu = 0;
        long insideCpu = 0;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long startCpu = ownCpu() + childCpu();
            long start = System.nanoTime();
            ours(reader, file, bytes);
            long middle = System.nanoTime();
            long middleCpu = ownCpu();
            ourCpu += i >= 0 ? middleCpu + childCpu() - startCpu : 0;
            inside(tika, file, bytes);
            long end = System.nanoTime();
            insideCpu += i >= 0 ? ownCpu() - middleCpu : 0;
            if (i >= 0) {
                ours[i] = middle - start;
                inside[i] = end - middle;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(inside);
        System.out.printf(
                Locale.ROOT,
                "| %s (%d bytes) | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                file,
                bytes.length,
                at(ours, 50),
                at(ours, 95),
                at(inside, 50),
                at(inside, 95),
                at(ours, 50) / at(inside, 50),
                ourCpu / 1e6 / ROUNDS,
                insideCpu / 1e6 / ROUNDS,
                (double) ourCpu / insideCpu);
    }

    /** Time that this process has spent computing, in nanoseconds: on a busy machine it says more than the clock. */
    private static long ownCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long childCpu() {
        return ProcessHandle.current()
                .children()
                .mapToLong(child -> child.info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .orElse(0L))
                .sum();
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static void ours(ProcessDocumentReader reader, String file, byte[] bytes) throws IOException {
        assertThat(reader.read(() -> new ByteArrayInputStream(bytes), file, null)).isInstanceOf(Read.class);
    }

    private static void inside(AutoDetectParser tika, String file, byte[] bytes) throws Exception {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file);
        BodyContentHandler text = new BodyContentHandler(-1);
        tika.parse(new ByteArrayInputStream(bytes), text, metadata, new ParseContext());
        assertThat(text.toString()).isNotBlank();
    }

    /** 10 KB of Arabic, made of the sample's own words. */
    private static byte[] bytes(String file) throws IOException {
        if (!file.equals("text.txt")) {
            return SampleFiles.bytes(file);
        }
        String words = "تعلن وزارة الثقافة عن افتتاح المكتبة العامة الجديدة في مدينة حلب\n";
        return words.repeat(10_240 / words.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void printMemory() throws IOException {
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            Path status = Path.of("/proc", Long.toString(child.pid()), "status");
            if (Files.exists(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .forEach(line -> System.out.println("reader process " + line));
            }
        }
        System.out.println("this process heap used "
                + (ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20) + " MB");
    }
}
