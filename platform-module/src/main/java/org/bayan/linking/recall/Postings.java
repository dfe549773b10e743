package org.bayan.linking.recall;

import java.util.Arrays;

/**
 * Where one word stands, while it is collected: for each document its distance from the one before, how often the word stands
 * there, and the distances of the positions, all as variable-length numbers.
 */
final class Postings {
    private byte[] bytes = new byte[12];
    private int length;
    private int[] open = new int[2];
    private int openCount;
    private int document = -1;
    private int lastWritten = -1;

    /** Positions come in order, documents as well. */
    void add(int doc, int position) {
        if (doc != document) {
            close();
            document = doc;
        }
        if (openCount == open.length) {
            open = Arrays.copyOf(open, openCount * 2);
        }
        open[openCount++] = position;
    }

    /** Writes out the document that is open; to be called before the bytes are taken. */
    void close() {
        if (openCount == 0) {
            return;
        }
        number(document - lastWritten);
        number(openCount);
        int last = 0;
        for (int i = 0; i < openCount; i++) {
            number(open[i] - last);
            last = open[i];
        }
        lastWritten = document;
        openCount = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void number(int value) {
        if (length + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int rest = value;
        while (rest > 0x7F) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }
}
