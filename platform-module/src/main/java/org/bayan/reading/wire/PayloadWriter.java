package org.bayan.reading.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Builds a frame's payload. Texts are UTF-8 after their length in bytes; the rest is as {@link DataOutputStream} writes it. */
final class PayloadWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    PayloadWriter number(int value) {
        return write(() -> out.writeInt(value));
    }

    PayloadWriter longNumber(long value) {
        return write(() -> out.writeLong(value));
    }

    PayloadWriter flag(boolean value) {
        return write(() -> out.writeBoolean(value));
    }

    PayloadWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return write(() -> {
            out.writeInt(utf8.length);
            out.write(utf8);
        });
    }

    Frame frame(FrameType type) {
        return new Frame(type, bytes.toByteArray());
    }

    private PayloadWriter write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
