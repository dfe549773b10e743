package org.bayan.reading.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads what {@link FrameWriter} writes, and believes nothing that it reads. */
public final class FrameReader {
    private static final FrameType[] TYPES = FrameType.values();

    private final DataInputStream in;
    private final int longest;

    /** @param longest most bytes of payload that a frame may announce */
    public FrameReader(InputStream in, int longest) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.longest = longest;
    }

    /**
     * @return the next frame, or nothing where the stream ends between two frames
     * @throws ProtocolException if what comes is not a frame
     * @throws EOFException if the stream ends within a frame
     */
    public Optional<Frame> read() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        if (length < 0 || length > longest) {
            throw new ProtocolException("A frame announces " + length + " bytes; at most " + longest + " are taken");
        }
        int type = in.readUnsignedByte();
        if (type >= TYPES.length) {
            throw new ProtocolException("A frame has the unknown type " + type);
        }
        // Grows with what really comes, so that an announced length alone costs no memory.
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("The stream ended after " + payload.length + " of a frame's " + length + " bytes");
        }
        return Optional.of(new Frame(TYPES[type], payload));
    }
}
