package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedReaderTest {
    @TempDir
    Path directory;

    @Test
    void read_afterTheHostWasKilled_findsNoProcessAndSweepsItsFiles() throws Exception {
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedReaderMain.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle child;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(host.getInputStream(), StandardCharsets.US_ASCII))) {
            child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
        } finally {
            host.destroyForcibly();
        }
        child.onExit().get(60, TimeUnit.SECONDS);
        List<String> abandoned = runs();
        assertThat(abandoned).hasSize(1);

        try (ProcessDocumentReader reader = FaultyReader.open(ReaderConfiguration.in(directory))) {
            assertThat(FaultyReader.textOf(FaultyReader.read(reader, "a calm text")))
                    .isEqualTo("a calm text");
            assertThat(runs()).hasSize(1).doesNotContainAnyElementsOf(abandoned);
        }
    }

    private List<String> runs() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("run-"))
                    .toList();
        }
    }
}
