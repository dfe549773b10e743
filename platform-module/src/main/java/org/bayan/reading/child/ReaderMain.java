package org.bayan.reading.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.bayan.reading.wire.FrameReader;
import org.bayan.reading.wire.FrameWriter;

/**
 * The reader process. Its standard input and output carry the protocol and nothing else: whatever a library prints goes to
 * the error stream, which the host bounds and logs.
 */
public final class ReaderMain {
    /** The host sends documents in pieces of 64 KiB; labels are shorter. */
    private static final int LONGEST_FRAME = 1 << 20;

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        run(FormatReaders.standard());
    }

    /** Serves documents until the host closes the input, which it also does by dying. */
    static void run(FormatReaders formats) throws IOException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        NoNetwork.install();
        Path directory = Path.of(System.getProperty("java.io.tmpdir"));
        new Session(new FrameReader(in, LONGEST_FRAME), new FrameWriter(out), formats, directory).run();
        // A document may still be in work; nobody waits for it any more.
        TemporaryFiles.delete(directory);
        Runtime.getRuntime().halt(0);
    }
}
