package org.bayan.embedded.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes records of one kind and reads them again. */
public interface Codec<V> {
    void write(V value, DataOutput out) throws IOException;

    V read(DataInput in) throws IOException;
}
