package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file ends with a text or a reason within its time, in a reader with the limits that a server has by default. */
class HostileFilesTest {
    @TempDir
    static Path directory;

    /** How files of the rarer kinds end that give no text. */
    private static final Map<String, ReadProblem> ENDS = Map.ofEntries(
            Map.entry("long-bytes.rtf", ReadProblem.DAMAGED),
            Map.entry("class.txt", ReadProblem.UNSUPPORTED),
            Map.entry("database.pdf", ReadProblem.UNSUPPORTED),
            Map.entry("web-archive.warc", ReadProblem.UNSUPPORTED),
            Map.entry("links.tar", ReadProblem.NO_TEXT),
            Map.entry("long.tar", ReadProblem.DAMAGED),
            Map.entry("grows.gz", ReadProblem.TOO_LARGE),
            Map.entry("long.zip", ReadProblem.TOO_LARGE),
            Map.entry("cut.zip", ReadProblem.DAMAGED),
            Map.entry("unpacked-by-others.rar", ReadProblem.UNSUPPORTED),
            Map.entry("unpacked-by-others.7z", ReadProblem.DAMAGED),
            Map.entry("subject.eml", ReadProblem.DAMAGED),
            Map.entry("mails-in-mails.eml", ReadProblem.TOO_DEEP),
            Map.entry("begins-as.doc", ReadProblem.DAMAGED),
            Map.entry("begins-as.xls", ReadProblem.DAMAGED),
            Map.entry("begins-as.docx", ReadProblem.DAMAGED),
            Map.entry("begins-as.dat", ReadProblem.DAMAGED));

    private static Map<String, byte[]> files;
    private static Map<String, Callable<byte[]>> rarer;
    private static ProcessDocumentReader reader;

    @BeforeAll
    static void open() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), HostileFiles.SECRET);
        files = HostileFiles.all(secret.toUri().toString());
        rarer = rarer(secret.toUri().toString());
        reader = new ProcessDocumentReader(
                ReaderConfiguration.in(directory.resolve("reader")).withProcesses(1));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<String> names() throws Exception {
        return HostileFiles.all("file:/nowhere").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void read_hostileFile_endsWithATextOrAReason(String name) throws Exception {
        read("calm.txt", "a calm text".getBytes(HostileFilesTest.utf8()));
        int started = reader.status().started();

        ReadOutcome outcome = read(name, files.get(name));

        if (outcome instanceof Read read) {
            requireSound(read.text());
        } else {
            assertThat(((NotRead) outcome).problem())
                    .isIn(expected(name))
                    .isNotIn(ReadProblem.TIMEOUT, ReadProblem.CRASHED, ReadProblem.READER_UNAVAILABLE);
        }
        assertThat(reader.status().started() - started).isLessThanOrEqualTo(1);
        assertThat(read("calm.txt", "a calm text".getBytes(utf8()))).isInstanceOf(Read.class);
    }

    static Stream<String> rarerNames() {
        return rarer("file:/nowhere").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rarerNames")
    void read_rarerKindOfHostileFile_endsAsItsKindDoes(String name) throws Exception {
        read("calm.txt", "a calm text".getBytes(utf8()));
        int started = reader.status().started();

        ReadOutcome outcome = read(name, rarer.get(name).call());

        ReadProblem problem = outcome instanceof NotRead notRead ? notRead.problem() : null;
        assertThat(problem).isEqualTo(ENDS.get(name));
        if (outcome instanceof Read read) {
            requireSound(read.text());
        }
        assertThat(reader.status().started()).isEqualTo(started);
    }

    @Test
    void status_afterHostileFiles_isWithinWhatAProcessMayHold() throws Exception {
        read("calm.txt", "a calm text".getBytes(utf8()));
        ReaderStatus status = reader.status();

        assertThat(status.processes()).hasSize(1);
        // Heap, direct memory, metaspace, code cache, and what the virtual machine itself takes.
        int most = status.heapMegabytes() + 64 + 192 + 96 + 150;
        status.processes()
                .get(0)
                .peakMegabytes()
                .ifPresent(peak -> assertThat(peak).isBetween(1L, (long) most));
    }

    private static Map<String, Callable<byte[]>> rarer(String outside) {
        Map<String, Callable<byte[]>> rarer = new LinkedHashMap<>(HostileTexts.all(outside));
        rarer.putAll(HostileArchives.all(outside));
        rarer.putAll(HostileOffices.all(outside));
        return rarer;
    }

    private static java.nio.charset.Charset utf8() {
        return java.nio.charset.StandardCharsets.UTF_8;
    }

    private static Set<ReadProblem> expected(String name) {
        Set<ReadProblem> expected =
                new TreeSet<>(Set.of(ReadProblem.DAMAGED, ReadProblem.UNSUPPORTED, ReadProblem.NO_TEXT));
        String kind = name.replaceAll("[.-].*", "");
        switch (kind) {
            case "empty", "blank" -> expected.addAll(Set.of(ReadProblem.EMPTY, ReadProblem.NO_TEXT));
            case "encrypted" -> expected.add(ReadProblem.ENCRYPTED);
            case "zip", "nested", "xml", "deep", "mail", "many" ->
                expected.addAll(Set.of(ReadProblem.TOO_DEEP, ReadProblem.TOO_LARGE, ReadProblem.NO_TEXT_LAYER));
            default -> expected.add(ReadProblem.NO_TEXT_LAYER);
        }
        return expected;
    }

    /** No half characters and controls, no text from outside, and blocks that lie within it. */
    private static void requireSound(StructuredText text) {
        String content = text.text();
        assertThat(content).doesNotContain(HostileFiles.SECRET);
        assertThat(content.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        assertThat(content.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        int end = 0;
        for (TextBlock block : text.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(content.length());
    }

    private static ReadOutcome read(String name, byte[] bytes) throws Exception {
        return reader.read(() -> new ByteArrayInputStream(bytes), name, null);
    }
}
