package org.bayan.embedded.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the sandbox keeps its documents and its index.
 *
 * @param kept whether it outlives the sandbox
 */
record DataFolder(Path path, boolean kept) implements AutoCloseable {

    /**
     * @throws IOException if the folder cannot be made or written to; the message is for the user
     */
    static DataFolder of(Optional<Path> chosen, SandboxWords words) throws IOException {
        if (chosen.isEmpty()) {
            return new DataFolder(Files.createTempDirectory("bayan-sandbox-"), false);
        }
        Path folder = chosen.get();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(words.text("data.noFolder", folder));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(words.text("data.unusable", folder), e);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(words.text("data.unusable", folder));
        }
        return new DataFolder(folder, true);
    }

    /** Deletes it, unless it is to be kept. */
    @Override
    public void close() throws IOException {
        if (kept || !Files.exists(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(path)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
