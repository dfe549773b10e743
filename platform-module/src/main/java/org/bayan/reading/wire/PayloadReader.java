package org.bayan.reading.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PayloadWriter} wrote. */
final class PayloadReader {
    private final DataInputStream in;

    PayloadReader(byte[] payload) {
        this.in = new DataInputStream(new ByteArrayInputStream(payload));
    }

    int number() throws IOException {
        return in.readInt();
    }

    /** A number of things that follow, each of one byte at the least. */
    int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new ProtocolException("A payload announces " + count + " entries in " + in.available() + " bytes");
        }
        return count;
    }

    long longNumber() throws IOException {
        return in.readLong();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        return new String(in.readNBytes(count()), StandardCharsets.UTF_8);
    }
}
