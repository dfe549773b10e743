package org.bayan.embedded.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Lets the store keep records. */
final class RecordType<V> extends BasicDataType<Stored<V>> {
    /** Of the objects around the bytes, about. */
    private static final int OVERHEAD_BYTES = 64;

    @Override
    public int getMemory(Stored<V> record) {
        return record.bytes().length + OVERHEAD_BYTES;
    }

    @Override
    public void write(WriteBuffer buffer, Stored<V> record) {
        buffer.putVarInt(record.bytes().length).put(record.bytes());
    }

    @Override
    public Stored<V> read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return Stored.ofBytes(bytes);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Stored<V>[] createStorage(int size) {
        return (Stored<V>[]) new Stored<?>[size];
    }
}
