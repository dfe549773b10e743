package org.bayan.acceptance.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine, which prints pages to PDF as many offices do. */
public record Chromium(Path programme) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long PATIENCE_SECONDS = 180;

    /** The test does not run where there is none. */
    public static Chromium find() {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "There is no Chromium on this machine, which prints the sample to PDF");
        return new Chromium(found.get());
    }

    public byte[] print(String html) {
        try {
            Path folder = Files.createTempDirectory("bayan-print");
            Path page = Files.writeString(folder.resolve("page.html"), html);
            Path printed = folder.resolve("page.pdf");
            Process process = new ProcessBuilder(
                            programme.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--print-to-pdf=" + printed,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("chromium.log").toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            byte[] pdf = Files.readAllBytes(printed);
            delete(folder);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Chromium was printing", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
