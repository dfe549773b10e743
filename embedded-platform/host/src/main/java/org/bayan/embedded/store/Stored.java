package org.bayan.embedded.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A record as the file holds it. A commit writes every record of each page that it touches, most of them as they were; and a page
 * is read for one record of many. So records are kept as bytes, which take a third of the room, and turned into objects when
 * somebody asks for them.
 */
final class Stored<V> {
    private static final int ASSUMED_BYTES = 512;

    private final byte[] bytes;
    private volatile V value;

    private Stored(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As it was written. */
    static <V> Stored<V> ofBytes(byte[] bytes) {
        return new Stored<>(bytes);
    }

    static <V> Stored<V> of(V value, Codec<V> codec, RecentValues recent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ASSUMED_BYTES);
        try {
            codec.write(value, new DataOutputStream(bytes));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Stored<V> stored = new Stored<>(bytes.toByteArray());
        stored.value = value;
        recent.keep(stored);
        return stored;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Records are immutable, so that all who ask may share one. */
    V value(Codec<V> codec, RecentValues recent) {
        V known = value;
        if (known == null) {
            try {
                known = codec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            value = known;
            recent.keep(this);
        }
        return known;
    }

    /** The objects are made anew when they are asked for again. */
    void forgetValue() {
        value = null;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Stored<?> stored && Arrays.equals(bytes, stored.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
