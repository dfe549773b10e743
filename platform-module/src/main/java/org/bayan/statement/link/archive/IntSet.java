package org.bayan.statement.link.archive;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A sorted set of numbers that takes four bytes for each. Not safe for use by many threads. */
final class IntSet {
    private int[] values = new int[2];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        int at = Arrays.binarySearch(values, 0, size, value);
        if (at >= 0) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 1);
        }
        int to = -at - 1;
        System.arraycopy(values, to, values, to + 1, size - to);
        values[to] = value;
        size++;
    }

    void remove(int value) {
        int at = Arrays.binarySearch(values, 0, size, value);
        if (at >= 0) {
            System.arraycopy(values, at + 1, values, at, size - at - 1);
            size--;
        }
    }

    /** How many numbers both have; looks each of the smaller one up in the larger. */
    int common(IntSet other) {
        if (size > other.size) {
            return other.common(this);
        }
        int common = 0;
        for (int i = 0; i < size; i++) {
            if (Arrays.binarySearch(other.values, 0, other.size, values[i]) >= 0) {
                common++;
            }
        }
        return common;
    }

    /** A copy, in ascending order. */
    IntStream stream() {
        return Arrays.stream(Arrays.copyOf(values, size));
    }
}
