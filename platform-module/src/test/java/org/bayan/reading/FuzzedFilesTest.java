package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bayan.reading.ReadOutcome.NotRead;

/** Random bytes, and samples of every format cut and changed at random: the reader neither hangs nor ends by them. */
class FuzzedFilesTest {
    private static final List<String> SAMPLES = List.of(
            "statement.en.docx",
            "statement.en.odt",
            "statement.en.doc",
            "statement.en.rtf",
            "statement.en.epub",
            "statement.ar.html",
            "statement-writer.en.pdf",
            "statement-browser.en.pdf",
            "pdf/en-longmid-weasy.pdf",
            "html/news-ar.html");

    private static Path directory;
    private static ProcessDocumentReader reader;

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("fuzzed");
        reader = new ProcessDocumentReader(ReaderConfiguration.in(directory)
                .withProcesses(1)
                .withHeapMegabytes(256)
                .withTimeout(Duration.ofSeconds(60)));
    }

    @AfterContainer
    static void close() throws IOException {
        reader.close();
        PrivateFiles.deleteTree(directory);
    }

    @Property(tries = 40)
    void read_anyBytes_givesAnOutcome(@ForAll @Size(max = 3000) byte[] bytes) throws IOException {
        requireCalm(bytes, "file");
    }

    @Property(tries = 60)
    void read_changedSample_givesAnOutcome(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String name = SAMPLES.get(random.nextInt(SAMPLES.size()));
        byte[] bytes = SampleFiles.bytes(name).clone();
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
        requireCalm(Arrays.copyOf(bytes, length), name.substring(name.indexOf('/') + 1));
    }

    private static void requireCalm(byte[] bytes, String name) throws IOException {
        ReadOutcome outcome = reader.read(() -> new ByteArrayInputStream(bytes), name, null);
        if (outcome instanceof NotRead notRead) {
            assertThat(notRead.problem())
                    .as(notRead.detail())
                    .isNotIn(
                            ReadProblem.TIMEOUT,
                            ReadProblem.CRASHED,
                            ReadProblem.OUT_OF_MEMORY,
                            ReadProblem.READER_UNAVAILABLE);
        }
    }
}
