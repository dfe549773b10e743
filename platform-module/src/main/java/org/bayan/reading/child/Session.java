package org.bayan.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.wire.Answer;
import org.bayan.reading.wire.DocumentLabel;
import org.bayan.reading.wire.ExitCode;
import org.bayan.reading.wire.Frame;
import org.bayan.reading.wire.FrameReader;
import org.bayan.reading.wire.FrameWriter;
import org.bayan.reading.wire.Handshake;
import org.bayan.reading.wire.ProtocolException;

/**
 * The child's side of the protocol. One thread listens, so that the end of the input is noticed at any time; another one
 * reads the documents.
 */
final class Session {
    private final FrameReader in;
    private final FrameWriter out;
    private final FormatReaders formats;
    private final Path directory;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "document");
        thread.setDaemon(true);
        return thread;
    });

    Session(FrameReader in, FrameWriter out, FormatReaders formats, Path directory) {
        this.in = in;
        this.out = out;
        this.formats = formats;
        this.directory = directory;
    }

    /** Returns at the end of the input. */
    void run() throws IOException {
        Optional<Frame> hello = in.read();
        if (hello.isEmpty()) {
            return;
        }
        ReadLimits limits = Handshake.limits(hello.get());
        DocumentParser parser = new DocumentParser(formats, limits, directory);
        out.send(Handshake.ready());
        Spool spool = null;
        for (Optional<Frame> frame = in.read(); frame.isPresent(); frame = in.read()) {
            switch (frame.get().type()) {
                case BEGIN -> spool = new Spool(directory, DocumentLabel.of(frame.get()));
                case DATA -> begun(spool).add(frame.get().payload());
                case ABORT -> begun(spool).close();
                case END -> answerLater(parser, begun(spool));
                default ->
                    throw new ProtocolException(
                            "The host sent a frame " + frame.get().type());
            }
        }
    }

    private static Spool begun(Spool spool) throws ProtocolException {
        if (spool == null) {
            throw new ProtocolException("The host sent a part of a document that never began");
        }
        return spool;
    }

    private void answerLater(DocumentParser parser, Spool spool) {
        worker.execute(() -> {
            try {
                out.send(answer(parser, spool).frame());
            } catch (StackOverflowError e) {
                // Libraries may be left in a state that nobody foresaw, so the process ends; its exit code is the
                // answer.
                Runtime.getRuntime().halt(ExitCode.STACK_OVERFLOW);
            } catch (OutOfMemoryError e) {
                Runtime.getRuntime().halt(ExitCode.OUT_OF_MEMORY);
            } catch (IOException | Error e) {
                System.err.println("The reader process gives up: " + e);
                Runtime.getRuntime().halt(1);
            }
        });
    }

    private static Answer answer(DocumentParser parser, Spool spool) {
        try (spool) {
            return parser.parse(spool.complete());
        } catch (IOException e) {
            return new Answer.Problem(ReadProblem.READER_UNAVAILABLE, List.of(), "Cannot spool: " + e.getMessage());
        }
    }
}
