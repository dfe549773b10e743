package org.bayan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.bayan.reading.wire.DocumentLabel;
import org.bayan.reading.wire.Frame;
import org.bayan.reading.wire.FrameType;
import org.bayan.reading.wire.FrameWriter;

/** Hands one document's bytes over to a reader process, and hashes them on the way. */
final class Transfer {
    private final InputStream source;
    private final long limit;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[1 << 16];
    private int buffered;
    private long total;

    /** @param limit most bytes that are handed over */
    Transfer(InputStream source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether the document has no byte; to be asked first. */
    boolean isEmpty() throws IOException {
        fill();
        return buffered == 0;
    }

    /**
     * @return whether all bytes went over; false if the document is larger than the limit
     * @throws ProcessEndedException if the process does not take them
     * @throws IOException if the source cannot be read; the process has been told to forget the document
     */
    boolean run(DocumentLabel label, FrameWriter out) throws IOException {
        send(out, label.frame());
        while (buffered > 0) {
            if (total > limit) {
                send(out, Frame.of(FrameType.ABORT));
                return false;
            }
            write(out);
            try {
                fill();
            } catch (IOException e) {
                send(out, Frame.of(FrameType.ABORT));
                throw e;
            }
        }
        send(out, Frame.of(FrameType.END));
        return true;
    }

    String sha256() {
        return Sha256.hex(digest);
    }

    private void fill() throws IOException {
        buffered = source.readNBytes(buffer, 0, buffer.length);
        total += buffered;
        digest.update(buffer, 0, buffered);
    }

    private void write(FrameWriter out) throws ProcessEndedException {
        try {
            out.write(FrameType.DATA, buffer, 0, buffered);
        } catch (IOException e) {
            throw new ProcessEndedException("The reader process takes no more bytes: " + e.getMessage());
        }
    }

    private static void send(FrameWriter out, Frame frame) throws ProcessEndedException {
        try {
            out.send(frame);
        } catch (IOException e) {
            throw new ProcessEndedException("The reader process takes no more bytes: " + e.getMessage());
        }
    }
}
