package org.bayan.reading.wire;

import java.io.IOException;
import org.bayan.reading.ReadLimits;

/** The first words of both sides: the version of the protocol, and the limits that the child keeps. */
public final class Handshake {
    /** Raised whenever a frame's meaning or layout changes. Both sides come from one JAR, so they never need to negotiate. */
    static final int VERSION = 1;

    private static final int MAGIC = 0x42415941;

    private Handshake() {}

    public static Frame hello(ReadLimits limits) {
        PayloadWriter out = new PayloadWriter();
        out.number(MAGIC).number(VERSION);
        out.longNumber(limits.bytes()).number(limits.characters());
        out.number(limits.depth()).number(limits.embedded());
        return out.frame(FrameType.HELLO);
    }

    public static ReadLimits limits(Frame hello) throws IOException {
        PayloadReader in = checked(hello, FrameType.HELLO);
        return new ReadLimits(in.longNumber(), in.number(), in.number(), in.number());
    }

    public static Frame ready() {
        return new PayloadWriter().number(MAGIC).number(VERSION).frame(FrameType.READY);
    }

    public static void check(Frame ready) throws IOException {
        checked(ready, FrameType.READY);
    }

    private static PayloadReader checked(Frame frame, FrameType expected) throws IOException {
        if (frame.type() != expected) {
            throw new ProtocolException("The first frame is " + frame.type() + " instead of " + expected);
        }
        PayloadReader in = new PayloadReader(frame.payload());
        int magic = in.number();
        int version = in.number();
        if (magic != MAGIC || version != VERSION) {
            throw new ProtocolException(
                    "The other side speaks version " + version + " of the protocol, not " + VERSION);
        }
        return in;
    }
}
