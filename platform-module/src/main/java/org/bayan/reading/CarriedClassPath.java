package org.bayan.reading;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The class path that the module carries as resources, unpacked on first use. The platform around the module has its own
 * releases of the same libraries, some without their dependencies; ours must neither meet nor replace them, hence jars
 * inside the jar, for the eyes of the reader process only.
 *
 * <p>An index lists every jar with its SHA-256, in the format of {@code sha256sum}. The jars are unpacked into a directory
 * named after the index's own hash, under a temporary name first and then renamed: several processes can do so at once, and
 * an upgrade never meets the jars of another version. Every start checks the hashes again.
 */
final class CarriedClassPath {
    private static final String ROOT = "/alfresco/module/bayan-platform/reader/";

    private static final String PREFIX = "lib-";
    private static final Logger LOGGER = LoggerFactory.getLogger(CarriedClassPath.class);

    private final Path directory;
    private final Path staging;

    /**
     * @param directory private directory to keep the class path in
     * @param staging private directory on the same file system, swept with this run
     */
    CarriedClassPath(Path directory, Path staging) {
        this.directory = directory;
        this.staging = staging;
    }

    /** Jars in the order of the class path; they stay in place while this process lives. */
    List<Path> entries() throws IOException {
        List<Jar> jars = index();
        Path unpacked = directory.resolve(directoryName());
        if (Files.exists(unpacked) && !isIntact(unpacked, jars)) {
            Files.move(unpacked, PrivateFiles.newDirectory(staging, "spoilt-").resolve("lib"));
        }
        if (!Files.exists(unpacked)) {
            unpack(jars, unpacked);
        }
        return jars.stream().map(jar -> unpacked.resolve(jar.name())).toList();
    }

    /** The name of the directory with this release's class path. */
    static String directoryName() throws IOException {
        return PREFIX + Sha256.of(resource("index.sha256")).substring(0, 16);
    }

    /**
     * Removes the class paths of other releases, of which each release upgraded from leaves one. Only while nobody else uses the
     * directory: a server of another release would need its own.
     *
     * @param trash private directory on the same file system: what is moved there cannot be begun with any more
     */
    static void removeOthers(Path directory, Path trash) throws IOException {
        String own = directoryName();
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (Path other : unpacked) {
                if (!other.getFileName().toString().equals(own)) {
                    Path moved = Files.move(
                            other, PrivateFiles.newDirectory(trash, "old-").resolve("lib"));
                    PrivateFiles.deleteTree(moved.getParent());
                    LOGGER.info("Removed the reader's class path of another release: {}", other);
                }
            }
        }
    }

    private void unpack(List<Jar> jars, Path target) throws IOException {
        Path fresh = PrivateFiles.newDirectory(staging, "lib-");
        for (Jar jar : jars) {
            try (InputStream in = resource("lib/" + jar.name())) {
                Files.copy(in, fresh.resolve(jar.name()));
            }
        }
        if (!isIntact(fresh, jars)) {
            throw new IOException(
                    "The libraries carried in the Bayan module do not match their index; its JAR is damaged,"
                            + " install it again");
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherProcessWasFirst) {
            PrivateFiles.deleteTree(fresh);
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw e;
            }
            PrivateFiles.deleteTree(fresh);
        }
    }

    private static boolean isIntact(Path unpacked, List<Jar> jars) throws IOException {
        for (Jar jar : jars) {
            Path file = unpacked.resolve(jar.name());
            if (!Files.isRegularFile(file)) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                if (!Sha256.of(in).equals(jar.sha256())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Jar> index() throws IOException {
        List<Jar> jars = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource("index.sha256"), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                jars.add(Jar.parse(line));
            }
        }
        return jars;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = CarriedClassPath.class.getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new FileNotFoundException("The Bayan module carries no " + ROOT + name
                    + "; it was built without its packaging step, build it with Maven");
        }
        return in;
    }

    private record Jar(String sha256, String name) {
        static Jar parse(String line) throws IOException {
            if (!line.matches("[0-9a-f]{64} {2}[A-Za-z0-9._+-]+\\.jar")) {
                throw new IOException("The reader's index has a line that is not a hash and a jar's name: " + line);
            }
            return new Jar(line.substring(0, 64), line.substring(66));
        }
    }
}
