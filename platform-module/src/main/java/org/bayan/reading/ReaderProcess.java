package org.bayan.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bayan.reading.wire.Frame;
import org.bayan.reading.wire.FrameReader;
import org.bayan.reading.wire.FrameWriter;
import org.bayan.reading.wire.Handshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader process from its start to its end. Used by one thread at a time; {@link #kill} may come from any. */
final class ReaderProcess implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(ReaderProcess.class);
    /** How long an idle process is given to end by itself. */
    private static final Duration GRACE = Duration.ofSeconds(2);
    /** Starting a virtual machine takes about a second; a machine under heavy load needs more. */
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Path directory;
    private final FrameWriter out;
    private final FrameReader in;

    private ReaderProcess(Process process, Path directory, ReadLimits limits) {
        this.process = process;
        this.directory = directory;
        this.out = new FrameWriter(process.getOutputStream());
        this.in = new FrameReader(process.getInputStream(), longestAnswer(limits));
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param directory the process's own directory, deleted with it
     * @throws IOException if the process cannot be started; it says why
     */
    static ReaderProcess start(ReaderCommand command, Path directory, ReadLimits limits, Watchdog watchdog)
            throws IOException {
        ReaderProcess started = new ReaderProcess(command.start(directory), directory, limits);
        ErrorStreamLog.follow(started.process);
        try (Watchdog.Guard guard = watchdog.guard(started::kill, START)) {
            started.send(Handshake.hello(limits));
            Handshake.check(started.receive());
            return started;
        } catch (IOException e) {
            started.kill();
            started.close();
            throw e;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    FrameWriter out() {
        return out;
    }

    void send(Frame frame) throws IOException {
        out.send(frame);
    }

    /** @throws ProcessEndedException if the process ends instead of answering */
    Frame receive() throws IOException {
        return in.read().orElseThrow(() -> new ProcessEndedException("The reader process ended without an answer"));
    }

    /** Ends the process at once, with the text recognition that it may have started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The exit code of a process that has ended or was killed. */
    int awaitExitCode() {
        if (!waitFor(GRACE)) {
            kill();
            waitFor(GRACE);
        }
        return process.isAlive() ? -1 : process.exitValue();
    }

    @Override
    public void close() {
        try {
            // The end of its input tells the child to end.
            process.getOutputStream().close();
        } catch (IOException e) {
            LOGGER.debug("The reader process {} had closed its input: {}", process.pid(), e.toString());
        }
        awaitExitCode();
        try {
            PrivateFiles.deleteTree(directory);
        } catch (IOException e) {
            LOGGER.warn("Temporary files of a reader process stay in {}: {}", directory, e.toString());
        }
    }

    private boolean waitFor(Duration limit) {
        boolean interrupted = false;
        try {
            long end = System.nanoTime() + limit.toNanos();
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Text in UTF-8, its layout at one block a character in the worst case, and properties. */
    private static int longestAnswer(ReadLimits limits) {
        return (int) Math.min(Integer.MAX_VALUE - 64L, limits.characters() * 32L + (16 << 20));
    }
}
