package org.bayan.linking.recall;

import java.nio.ByteBuffer;

/** Walks through what {@link Postings} wrote. */
final class PostingCursor {
    private final ByteBuffer buffer;
    private final int end;
    private int at;
    private int document = -1;
    private int position;
    private int left;

    PostingCursor(ByteBuffer buffer, int start, int end) {
        this.buffer = buffer;
        this.at = start;
        this.end = end;
    }

    /** Whether there is another place; {@link #document()} and {@link #position()} then tell of it. */
    boolean next() {
        if (left == 0) {
            if (at >= end) {
                return false;
            }
            document += number();
            left = number();
            position = 0;
        }
        position += number();
        left--;
        return true;
    }

    int document() {
        return document;
    }

    int position() {
        return position;
    }

    private int number() {
        int value = 0;
        int shift = 0;
        byte b;
        do {
            b = buffer.get(at++);
            value |= (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return value;
    }
}
