package org.bayan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Directories that only this user can enter. Code is loaded from them and documents lie in them, so a directory that
 * somebody else made in advance (in a shared temporary directory, say) is refused.
 */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** Makes a directory with mode 0700, or checks the one that exists. */
    public static Path ensureDirectory(Path directory) throws IOException {
        Path parent = directory.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        try {
            return Files.createDirectory(directory, ownerOnly(parent));
        } catch (FileAlreadyExistsException existing) {
            requireOwn(directory, parent);
            return directory;
        }
    }

    static Path newDirectory(Path parent, String prefix) throws IOException {
        return Files.createTempDirectory(parent, prefix, ownerOnly(parent));
    }

    /** Deletes a tree, as far as it can be deleted; what vanishes meanwhile is as good as deleted. */
    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e.getCause();
            }
            Files.deleteIfExists(root);
        }
    }

    private static void requireOwn(Path directory, Path parent) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("The directory " + directory + " is not a directory; remove it or set another");
        }
        if (!isPosix(parent)) {
            return;
        }
        UserPrincipal owner = Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS);
        Path probe = Files.createTempFile(directory, "owner", null);
        try {
            if (!owner.equals(Files.getOwner(probe))) {
                throw new IOException("The directory " + directory + " belongs to " + owner.getName()
                        + " instead of the user of this process; set another directory");
            }
        } finally {
            Files.delete(probe);
        }
        Files.setPosixFilePermissions(directory, OWNER_ONLY);
    }

    private static FileAttribute<?>[] ownerOnly(Path parent) throws IOException {
        return isPosix(parent)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path existing) throws IOException {
        return Files.getFileStore(existing).supportsFileAttributeView("posix");
    }
}
