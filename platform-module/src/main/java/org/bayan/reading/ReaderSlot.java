package org.bayan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.wire.Answer;
import org.bayan.reading.wire.DocumentLabel;
import org.bayan.reading.wire.ExitCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One place in the pool: a process, or room for the next one. Reads one document at a time. */
final class ReaderSlot {
    private static final Logger LOGGER = LoggerFactory.getLogger(ReaderSlot.class);

    private final ReaderConfiguration configuration;
    private final ReaderProcessFactory factory;
    private final Watchdog watchdog;
    private volatile ReaderProcess process;
    private volatile boolean closing;
    private volatile int documents;
    private volatile int started;

    ReaderSlot(ReaderConfiguration configuration, ReaderProcessFactory factory, Watchdog watchdog) {
        this.configuration = configuration;
        this.factory = factory;
        this.watchdog = watchdog;
    }

    ReadOutcome read(DocumentReader.Source source, DocumentLabel label) throws IOException {
        try {
            return attempt(source, label);
        } catch (ProcessEndedException diedBeforeItHadTheDocument) {
            LOGGER.info("A reader process was gone when a document came; another takes it");
        }
        try {
            return attempt(source, label);
        } catch (ProcessEndedException e) {
            return unavailable(e);
        }
    }

    /** Ends the process; a document that it is reading gets no answer. */
    void close() {
        closing = true;
        ReaderProcess current = process;
        if (current != null) {
            current.kill();
        }
    }

    /** Waits for the process's end and removes what it leaves. Not while a document is being read. */
    void retire() {
        ReaderProcess current = process;
        process = null;
        int read = documents;
        documents = 0;
        if (current != null) {
            logMemory(current, read);
            current.close();
        }
    }

    /** What its process does; nothing where it has none. */
    Optional<ReaderStatus.Process> status() {
        ReaderProcess current = process;
        if (current == null || !current.isAlive()) {
            return Optional.empty();
        }
        ProcessMemory memory = ProcessMemory.of(current.pid());
        return Optional.of(new ReaderStatus.Process(current.pid(), documents, memory.resident(), memory.peak()));
    }

    int started() {
        return started;
    }

    private static void logMemory(ReaderProcess ending, int read) {
        ProcessMemory.of(ending.pid())
                .peak()
                .ifPresent(peak -> LOGGER.info(
                        "Reader process {} ends after {} documents; it held {} MB at the most",
                        ending.pid(),
                        read,
                        peak));
    }

    private ReadOutcome attempt(DocumentReader.Source source, DocumentLabel label) throws IOException {
        try (InputStream in = source.open()) {
            Transfer transfer = new Transfer(in, configuration.limits().bytes());
            if (transfer.isEmpty()) {
                return new NotRead(ReadProblem.EMPTY, List.of(), "0 bytes");
            }
            ReaderProcess ready;
            try {
                ready = readyProcess();
            } catch (IOException e) {
                return unavailable(e);
            }
            return exchange(transfer, label, ready);
        }
    }

    private ReaderProcess readyProcess() throws IOException {
        ReaderProcess current = process;
        if (current != null && (!current.isAlive() || documents >= configuration.documentsPerProcess())) {
            retire();
            current = null;
        }
        if (current == null) {
            current = factory.start();
            started++;
            process = current;
            if (closing) {
                current.kill();
            }
        }
        documents++;
        return current;
    }

    private ReadOutcome exchange(Transfer transfer, DocumentLabel label, ReaderProcess reader) throws IOException {
        try (Watchdog.Guard guard = watchdog.guard(reader::kill, configuration.timeout())) {
            try {
                if (!transfer.run(label, reader.out())) {
                    return tooLarge();
                }
            } catch (ProcessEndedException e) {
                retire();
                if (guard.hasFired()) {
                    return timeout();
                }
                throw e;
            }
            return answer(transfer, reader, guard);
        }
    }

    private ReadOutcome answer(Transfer transfer, ReaderProcess reader, Watchdog.Guard guard) {
        try {
            Answer answer = Answer.of(reader.receive());
            if (answer instanceof Answer.Text read) {
                return new ReadOutcome.Read(read.text(), read.truncated(), transfer.sha256());
            }
            Answer.Problem problem = (Answer.Problem) answer;
            return new NotRead(problem.problem(), problem.arguments(), problem.detail());
        } catch (IOException e) {
            // A process that has closed its output is about to end by itself, and its exit code says why: killed now,
            // it
            // would tell nothing.
            int exitCode = reader.awaitExitCode();
            retire();
            return guard.hasFired() ? timeout() : ended(exitCode, e);
        }
    }

    private NotRead ended(int exitCode, IOException cause) {
        if (closing) {
            return unavailable(cause);
        }
        ReadProblem problem = ExitCode.problem(exitCode);
        List<String> arguments =
                switch (problem) {
                    case OUT_OF_MEMORY -> List.of(Integer.toString(configuration.heapMegabytes()));
                    case TOO_DEEP ->
                        List.of(Integer.toString(configuration.limits().depth()));
                    default -> List.of();
                };
        return new NotRead(problem, arguments, cause.getMessage() + " (exit code " + exitCode + ")");
    }

    private NotRead timeout() {
        String seconds = Long.toString(Math.max(1, configuration.timeout().toSeconds()));
        return new NotRead(ReadProblem.TIMEOUT, List.of(seconds), "No answer after " + configuration.timeout());
    }

    private NotRead tooLarge() {
        long bytes = configuration.limits().bytes();
        return new NotRead(
                ReadProblem.TOO_LARGE,
                List.of(Long.toString(Math.max(1, bytes >> 20))),
                "More than " + bytes + " bytes");
    }

    private NotRead unavailable(IOException cause) {
        if (!closing) {
            LOGGER.error("No reader process can be had: {}", cause.getMessage(), cause);
        }
        return new NotRead(ReadProblem.READER_UNAVAILABLE, List.of(), String.valueOf(cause.getMessage()));
    }
}
