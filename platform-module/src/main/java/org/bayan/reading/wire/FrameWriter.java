package org.bayan.reading.wire;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames: the payload's length in four bytes, the type in one, the payload. Not for several threads. */
public final class FrameWriter {
    private final DataOutputStream out;

    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Writes without flushing. */
    public void write(FrameType type, byte[] bytes, int offset, int length) throws IOException {
        out.writeInt(length);
        out.writeByte(type.ordinal());
        out.write(bytes, offset, length);
    }

    /** Writes and flushes. */
    public void send(Frame frame) throws IOException {
        write(frame.type(), frame.payload(), 0, frame.payload().length);
        out.flush();
    }
}
