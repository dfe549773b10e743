package org.bayan.acceptance.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The statement SMI/A200/530167 as plain text, which lies in a folder beside the project and is not part of it. */
record ReferenceSample(String text) {
    static final String FILE = "smi-a200-530167.ar.txt";

    /** Empty where the folder of {@code bayan.samples} has no such file. */
    static Optional<ReferenceSample> find() {
        Path file = Path.of(System.getProperty("bayan.samples", "../../../shared/samples"), FILE);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new ReferenceSample(Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
