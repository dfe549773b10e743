package org.bayan.reading;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How documents are read.
 *
 * @param directory where the reader keeps its own class path and temporary files; made if missing, private to this user
 * @param processes reader processes at the same time, 1 to 64; each reads one document at a time
 * @param documentsPerProcess documents after which a process is replaced, so that leaks in libraries stay bounded
 * @param timeout longest that one document may take, counted from when a process takes it
 * @param heapMegabytes heap of each process, 64 or more
 * @param limits how much of one document is read
 * @param recognition whether pictures of pages are given to the text recognition of this machine, where it has one
 */
public record ReaderConfiguration(
        Path directory,
        int processes,
        int documentsPerProcess,
        Duration timeout,
        int heapMegabytes,
        ReadLimits limits,
        boolean recognition) {

    public ReaderConfiguration {
        range("processes", processes, 1, 64);
        range("documentsPerProcess", documentsPerProcess, 1, Integer.MAX_VALUE);
        range("heapMegabytes", heapMegabytes, 64, 1 << 20);
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("The reader's timeout is longer than zero, not " + timeout);
        }
    }

    /** Two processes of 512 MB, 30 seconds for a document, a new process after 1000 documents, no recognition of pictures. */
    public static ReaderConfiguration in(Path directory) {
        return new ReaderConfiguration(directory, 2, 1000, Duration.ofSeconds(30), 512, ReadLimits.DEFAULT, false);
    }

    public ReaderConfiguration withTimeout(Duration other) {
        return new ReaderConfiguration(
                directory, processes, documentsPerProcess, other, heapMegabytes, limits, recognition);
    }

    public ReaderConfiguration withProcesses(int other) {
        return new ReaderConfiguration(
                directory, other, documentsPerProcess, timeout, heapMegabytes, limits, recognition);
    }

    public ReaderConfiguration withDocumentsPerProcess(int other) {
        return new ReaderConfiguration(directory, processes, other, timeout, heapMegabytes, limits, recognition);
    }

    public ReaderConfiguration withHeapMegabytes(int other) {
        return new ReaderConfiguration(directory, processes, documentsPerProcess, timeout, other, limits, recognition);
    }

    public ReaderConfiguration withLimits(ReadLimits other) {
        return new ReaderConfiguration(
                directory, processes, documentsPerProcess, timeout, heapMegabytes, other, recognition);
    }

    public ReaderConfiguration withRecognition(boolean other) {
        return new ReaderConfiguration(
                directory, processes, documentsPerProcess, timeout, heapMegabytes, limits, other);
    }

    private static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The reader's setting '" + name + "' is " + least + " to " + most + ", not " + value);
        }
    }
}
