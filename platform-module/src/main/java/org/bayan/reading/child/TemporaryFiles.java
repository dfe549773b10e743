package org.bayan.reading.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what documents and libraries leave in the process's own directory. */
final class TemporaryFiles {
    private TemporaryFiles() {}

    /** Empties and removes a directory as far as that is possible; the host, or its next run, removes the rest. */
    static void delete(Path directory) {
        try (Stream<Path> found = Files.walk(directory)) {
            List<Path> paths = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Temporary files stay in " + directory + ": " + e.getMessage());
        }
    }
}
