package org.bayan.reading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.bayan.reading.wire.DocumentLabel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents in processes of their own, so that one that hangs, crashes or exhausts memory costs that process and
 * nothing else. The processes start with the first document and live on; a caller waits while all are busy.
 */
public final class ProcessDocumentReader implements DocumentReader {
    private static final Logger LOGGER = LoggerFactory.getLogger(ProcessDocumentReader.class);
    private static final long CLOSING_SECONDS = 10;

    private final ReaderHome home;
    private final Watchdog watchdog;
    private final int heapMegabytes;
    private final List<ReaderSlot> slots = new ArrayList<>();
    /** Last in, first out: few documents keep one process warm and start no second one. */
    private final LinkedBlockingDeque<ReaderSlot> idle = new LinkedBlockingDeque<>();

    private volatile boolean closed;

    /** Starts nothing and touches no file before the first document comes. */
    public ProcessDocumentReader(ReaderConfiguration configuration) {
        this(configuration, new ReaderHome(configuration.directory()), new Watchdog());
    }

    private ProcessDocumentReader(ReaderConfiguration configuration, ReaderHome home, Watchdog watchdog) {
        this(configuration, home, watchdog, new ReaderProcessFactory(configuration, home, watchdog));
    }

    ProcessDocumentReader(
            ReaderConfiguration configuration, ReaderHome home, Watchdog watchdog, ReaderProcessFactory factory) {
        this.home = home;
        this.watchdog = watchdog;
        this.heapMegabytes = configuration.heapMegabytes();
        for (int i = 0; i < configuration.processes(); i++) {
            slots.add(new ReaderSlot(configuration, factory, watchdog));
        }
        idle.addAll(slots);
    }

    @Override
    public ReadOutcome read(Source source, String fileName, String mediaType) throws IOException {
        ReaderSlot slot = take();
        try {
            if (closed) {
                return new ReadOutcome.NotRead(ReadProblem.READER_UNAVAILABLE, List.of(), "The reader is closed");
            }
            return slot.read(source, new DocumentLabel(orEmpty(fileName), orEmpty(mediaType)));
        } finally {
            idle.addFirst(slot);
        }
    }

    /** What the processes do and hold at this moment. */
    public ReaderStatus status() {
        return new ReaderStatus(
                slots.stream().mapToInt(ReaderSlot::started).sum(),
                heapMegabytes,
                slots.stream().flatMap(slot -> slot.status().stream()).toList());
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        slots.forEach(ReaderSlot::close);
        for (int i = 0; i < slots.size(); i++) {
            retireNext();
        }
        watchdog.close();
        try {
            home.close();
        } catch (IOException e) {
            LOGGER.warn("Temporary files of the reader stay behind until its next start: {}", e.toString());
        }
        // Callers that still wait for a process get one each, and with it the answer that the reader is closed.
        idle.addAll(slots);
    }

    private void retireNext() {
        try {
            ReaderSlot slot = idle.pollFirst(CLOSING_SECONDS, TimeUnit.SECONDS);
            if (slot == null) {
                LOGGER.warn("A reader process is still busy while the reader closes");
            } else {
                slot.retire();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ReaderSlot take() throws InterruptedIOException {
        try {
            return idle.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for a reader process");
        }
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
