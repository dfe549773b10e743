package org.bayan.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one of our own hosts keeps its data and its log: a folder below {@code target}. */
public record HostFolder(Path path) {
    /** A new one, so that nothing of an earlier run is in it. */
    public static HostFolder fresh(String name) {
        try {
            Path target = Files.createDirectories(Path.of("target", "hosts").toAbsolutePath());
            return new HostFolder(Files.createTempDirectory(target, name + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that stays, with whatever an earlier run has left in it. */
    public static HostFolder at(Path path) {
        try {
            return new HostFolder(Files.createDirectories(path.toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("host.log");
    }
}
