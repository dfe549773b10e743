package org.bayan.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary files of one run of this process. A lock is held for as long as the process lives; the operating system
 * gives it back even after {@code kill -9}, so that a later run can tell what was left behind and sweep it. Process ids
 * would not do: they are reused, and in containers every process is number 1.
 */
final class RunDirectory implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(RunDirectory.class);
    private static final String PREFIX = "run-";
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel channel;

    private RunDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Sweeps what runs that are no more have left in a directory, then makes a new run's own. */
    static RunDirectory create(Path parent) throws IOException {
        FileChannel sweeping =
                FileChannel.open(parent.resolve("sweep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (sweeping;
                FileLock guard = tryLock(sweeping)) {
            // Whoever sweeps at this moment sweeps for all. A new run is made under the same guard if possible, and is
            // safe without it: its lock file is created and locked before the sweeper can have listed it as free.
            RunDirectory created = lockNew(parent);
            if (guard != null) {
                sweep(parent, created);
            }
            return created;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        PrivateFiles.deleteTree(path);
    }

    private static RunDirectory lockNew(Path parent) throws IOException {
        // Prepared under a name that no sweeper looks at, and renamed once it is locked.
        Path fresh = PrivateFiles.newDirectory(parent, "new-");
        FileChannel channel =
                FileChannel.open(fresh.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("The new lock file in " + fresh + " is locked by another process");
        }
        String suffix = fresh.getFileName().toString().substring("new-".length());
        return new RunDirectory(Files.move(fresh, parent.resolve(PREFIX + suffix)), channel);
    }

    /** Whoever is alone here may also remove what only other releases of the module would use. */
    private static void sweep(Path parent, RunDirectory created) {
        boolean alone = true;
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path run : runs) {
                alone &= run.equals(created.path) || sweepIfFree(run);
            }
            if (alone) {
                CarriedClassPath.removeOthers(parent, created.path);
            }
        } catch (IOException e) {
            LOGGER.warn("Temporary files of earlier runs in {} cannot be swept: {}", parent, e.toString());
        }
    }

    private static boolean sweepIfFree(Path run) throws IOException {
        try (FileChannel channel =
                FileChannel.open(run.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (tryLock(channel) != null) {
                PrivateFiles.deleteTree(run);
                LOGGER.info("Swept {}, left by a run that did not end cleanly", run);
                return true;
            }
            return false;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
