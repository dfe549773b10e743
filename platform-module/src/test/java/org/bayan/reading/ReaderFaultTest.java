package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bayan.reading.FaultyReader.problemOf;
import static org.bayan.reading.FaultyReader.read;
import static org.bayan.reading.FaultyReader.textOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ReaderFaultTest {
    /** One for all tests, so that the class path is unpacked once. */
    @TempDir
    static Path directory;

    @ParameterizedTest
    @CsvSource({
        "fault: exit, CRASHED",
        "fault: halt, CRASHED",
        "fault: error, CRASHED",
        "fault: memory, OUT_OF_MEMORY",
        "fault: stack, TOO_DEEP",
        "fault: runtime, DAMAGED"
    })
    void read_processFails_saysWhyAndReadsTheNextDocument(String document, ReadProblem expected) throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration().withHeapMegabytes(128))) {
            assertThat(problemOf(read(reader, document))).isEqualTo(expected);
            assertThat(textOf(read(reader, "a calm text"))).isEqualTo("a calm text");
        }
    }

    @Test
    void read_documentHangs_timesOutAndReadsTheNextDocument() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration().withTimeout(Duration.ofSeconds(3)))) {
            assertThat(problemOf(read(reader, "fault: hang"))).isEqualTo(ReadProblem.TIMEOUT);
            assertThat(textInTheEnd(reader, "a calm text")).isEqualTo("a calm text");
        }
    }

    @Test
    void read_whileAnotherDocumentHangs_isNotAffected() throws Exception {
        try (ProcessDocumentReader reader =
                FaultyReader.open(configuration().withProcesses(2).withTimeout(Duration.ofSeconds(20)))) {
            textInTheEnd(reader, "warm up");
            CompletableFuture<ReadOutcome> hanging = CompletableFuture.supplyAsync(() -> unchecked(reader));
            for (int i = 0; i < 5; i++) {
                assertThat(textInTheEnd(reader, "text " + i)).isEqualTo("text " + i);
            }
            assertThat(problemOf(hanging.get())).isEqualTo(ReadProblem.TIMEOUT);
        }
    }

    @Test
    void read_behindADocumentThatHangs_waitsNoLongerThanThatDocumentsOwnTime() throws Exception {
        Duration limit = Duration.ofSeconds(4);
        try (ProcessDocumentReader reader = FaultyReader.open(configuration().withTimeout(limit))) {
            textInTheEnd(reader, "warm up");
            CompletableFuture<ReadOutcome> hanging = CompletableFuture.supplyAsync(() -> unchecked(reader));
            awaitTaken(reader, 2);

            assertThat(textInTheEnd(reader, "a calm text")).isEqualTo("a calm text");
            assertThat(problemOf(hanging.get())).isEqualTo(ReadProblem.TIMEOUT);
            assertThat(reader.status().started()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void status_afterDocuments_tellsProcessesAndTheirMemory() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            assertThat(reader.status().processes()).isEmpty();
            textOf(read(reader, "one"));
            textOf(read(reader, "two"));

            ReaderStatus status = reader.status();
            assertThat(status.started()).isEqualTo(1);
            assertThat(status.heapMegabytes()).isEqualTo(512);
            assertThat(status.processes()).singleElement().satisfies(process -> {
                assertThat(process.documents()).isEqualTo(2);
                if (Files.exists(Path.of("/proc/self/status"))) {
                    assertThat(process.residentMegabytes()).isPresent();
                    assertThat(process.peakMegabytes().getAsLong())
                            .isGreaterThanOrEqualTo(process.residentMegabytes().getAsLong());
                }
            });
        }
    }

    @Test
    void read_afterAnUpgrade_removesTheClassPathOfTheReleaseBefore() throws IOException {
        Path home = directory.resolve("upgraded");
        Path old = Files.createDirectories(home.resolve("lib-0123456789abcdef"));
        Files.writeString(old.resolve("old.jar"), "old");
        try (ProcessDocumentReader reader =
                FaultyReader.open(ReaderConfiguration.in(home).withProcesses(1))) {
            textOf(read(reader, "a text"));

            assertThat(old).doesNotExist();
            Path used = Files.createDirectories(home.resolve("lib-fedcba9876543210"));
            try (ProcessDocumentReader second =
                    FaultyReader.open(ReaderConfiguration.in(home).withProcesses(1))) {
                textOf(read(second, "a text"));
                assertThat(used).as("another run may use it").exists();
            }
        }
    }

    @Test
    void read_libraryPrintsToStandardOutput_isNotDisturbed() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            assertThat(textOf(read(reader, "say: noise"))).isEqualTo("read all the same");
        }
    }

    @Test
    void read_moreDocumentsThanAProcessTakes_goesOnInANewProcess() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration().withDocumentsPerProcess(2))) {
            String first = textOf(read(reader, "say: pid"));
            assertThat(textOf(read(reader, "say: pid"))).isEqualTo(first);
            assertThat(textOf(read(reader, "say: pid"))).isNotEqualTo(first);
        }
    }

    @Test
    void read_idleProcessWasKilled_takesANewOneWithoutBlamingTheDocument() throws Exception {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            long pid = Long.parseLong(textOf(read(reader, "say: pid")));
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().get();

            assertThat(textOf(read(reader, "a calm text"))).isEqualTo("a calm text");
        }
    }

    @Test
    void read_process_knowsNothingOfTheHostsEnvironment() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            assertThat(textOf(read(reader, "say: environment"))).isEqualTo("environment [MALLOC_ARENA_MAX]");
        }
    }

    @Test
    void read_documentAsksForTheNetwork_isRefused() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            assertThat(textOf(read(reader, "say: network"))).contains("no network connection");
        }
    }

    @Test
    void read_sourceBreaksOff_throwsAndKeepsTheProcess() throws IOException {
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            String pid = textOf(read(reader, "say: pid"));

            assertThatThrownBy(() -> reader.read(ReaderFaultTest::breakingOff, "document.txt", null))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The store is gone");
            assertThat(textOf(read(reader, "say: pid"))).isEqualTo(pid);
        }
    }

    @Test
    void read_moreBytesThanTheLimit_isTooLargeAndKeepsTheProcess() throws IOException {
        ReadLimits limits = new ReadLimits(100_000, 1000, 50, 10);
        try (ProcessDocumentReader reader = FaultyReader.open(configuration().withLimits(limits))) {
            String pid = textOf(read(reader, "say: pid"));

            assertThat(problemOf(read(reader, "x".repeat(100_001)))).isEqualTo(ReadProblem.TOO_LARGE);
            assertThat(textOf(read(reader, "say: pid"))).isEqualTo(pid);
        }
    }

    @Test
    void read_moreCharactersThanTheLimit_isCutAndSaysSo() throws IOException {
        ReadLimits limits = new ReadLimits(100_000, 1000, 50, 10);
        try (ProcessDocumentReader reader = FaultyReader.open(configuration().withLimits(limits))) {
            Read read = (Read) read(reader, "a line of text\n".repeat(200));

            assertThat(read.truncated()).isTrue();
            assertThat(read.text().text()).startsWith("a line of text\n").hasSizeBetween(900, 1000);
        }
    }

    @Test
    void close_afterDocumentsLeftFiles_leavesNoneAndNoProcess() throws Exception {
        ProcessHandle process;
        Path litter;
        try (ProcessDocumentReader reader = FaultyReader.open(configuration())) {
            process = ProcessHandle.of(Long.parseLong(textOf(read(reader, "say: pid"))))
                    .orElseThrow();
            litter = Path.of(textOf(read(reader, "say: litter")));
            assertThat(litter).exists();
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(litter).doesNotExist();
        assertThat(filesIn(directory.resolve("reader"))).noneMatch(name -> name.startsWith("run-"));
    }

    @Test
    void close_whileADocumentHangs_endsItsProcess() throws Exception {
        ProcessDocumentReader reader = FaultyReader.open(configuration());
        ProcessHandle process = ProcessHandle.of(Long.parseLong(textOf(read(reader, "say: pid"))))
                .orElseThrow();
        CompletableFuture<ReadOutcome> hanging = CompletableFuture.supplyAsync(() -> unchecked(reader));
        reader.close();

        assertThat(problemOf(hanging.get())).isEqualTo(ReadProblem.READER_UNAVAILABLE);
        assertThat(process.onExit().get().isAlive()).isFalse();
    }

    @Test
    void read_processCannotStart_isUnavailable() throws IOException {
        Path file = Files.createFile(directory.resolve("occupied"));
        try (ProcessDocumentReader reader = new ProcessDocumentReader(ReaderConfiguration.in(file))) {
            assertThat(problemOf(read(reader, "text"))).isEqualTo(ReadProblem.READER_UNAVAILABLE);
        }
    }

    private ReaderConfiguration configuration() {
        return ReaderConfiguration.in(directory.resolve("reader")).withProcesses(1);
    }

    /** On a busy machine a calm document, too, may take longer than a limit that is short for the test's sake. */
    private static String textInTheEnd(DocumentReader reader, String text) throws IOException {
        ReadOutcome outcome = read(reader, text);
        while (outcome instanceof NotRead notRead && notRead.problem() == ReadProblem.TIMEOUT) {
            outcome = read(reader, text);
        }
        return textOf(outcome);
    }

    /** Until the reader's process has taken so many documents, the one that hangs among them, or has been ended for it. */
    private static void awaitTaken(ProcessDocumentReader reader, int documents) {
        while (reader.status().processes().stream().anyMatch(process -> process.documents() < documents)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static ReadOutcome unchecked(DocumentReader reader) {
        try {
            return read(reader, "fault: hang");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream breakingOff() {
        InputStream start = new ByteArrayInputStream(new byte[200_000]);
        return new SequenceInputStream(start, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The store is gone");
            }
        });
    }

    private static List<String> filesIn(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
