package org.bayan.embedded.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Lets the store keep records that a {@link Codec} writes. Records are immutable, so that pages can share them. */
final class RecordType<V> extends BasicDataType<V> {
    private static final int ASSUMED_BYTES = 512;

    private final Codec<V> codec;

    RecordType(Codec<V> codec) {
        this.codec = codec;
    }

    @Override
    public int getMemory(V value) {
        return ASSUMED_BYTES;
    }

    @Override
    public void write(WriteBuffer buffer, V value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ASSUMED_BYTES);
        try {
            codec.write(value, new DataOutputStream(bytes));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        buffer.putVarInt(bytes.size()).put(bytes.toByteArray());
    }

    @Override
    public V read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        try {
            return codec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public V[] createStorage(int size) {
        return (V[]) new Object[size];
    }
}
