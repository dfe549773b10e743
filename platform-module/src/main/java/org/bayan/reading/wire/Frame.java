package org.bayan.reading.wire;

/** One message between the host process and a reader process. */
public record Frame(FrameType type, byte[] payload) {
    private static final byte[] NOTHING = {};

    public static Frame of(FrameType type) {
        return new Frame(type, NOTHING);
    }
}
