package org.bayan.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The reader's place on disk, made when the first document is read: its class path, and this run's temporary files. */
class ReaderHome implements AutoCloseable {
    private final Path directory;
    private RunDirectory run;
    private List<Path> classPath;

    ReaderHome(Path directory) {
        this.directory = directory;
    }

    synchronized List<Path> classPath() throws IOException {
        if (classPath == null) {
            classPath = new CarriedClassPath(directory, run().path()).entries();
        }
        return classPath;
    }

    synchronized Path newProcessDirectory() throws IOException {
        return PrivateFiles.newDirectory(run().path(), "process-");
    }

    @Override
    public synchronized void close() throws IOException {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    private RunDirectory run() throws IOException {
        if (run == null) {
            run = RunDirectory.create(PrivateFiles.ensureDirectory(directory));
        }
        return run;
    }
}
