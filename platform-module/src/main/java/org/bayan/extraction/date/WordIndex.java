package org.bayan.extraction.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the words of the table and finds them by their folded letters without making a string of every word of a text. Open
 * addressing, at most half full.
 */
final class WordIndex {
    static final int UNKNOWN = -1;

    private final List<char[]> words = new ArrayList<>();
    private int[] slots = new int[64];

    /** The word's number; a new one where it has none. */
    int add(char[] buffer, int length) {
        int known = find(buffer, 0, length);
        if (known != UNKNOWN) {
            return known;
        }
        char[] word = new char[length];
        System.arraycopy(buffer, 0, word, 0, length);
        words.add(word);
        if (words.size() * 2 > slots.length) {
            grow();
        } else {
            put(words.size() - 1);
        }
        return words.size() - 1;
    }

    int find(char[] buffer, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash(buffer, from, to) & mask;
        while (slots[slot] != 0) {
            char[] word = words.get(slots[slot] - 1);
            if (Arrays.equals(word, 0, word.length, buffer, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    int size() {
        return words.size();
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < words.size(); i++) {
            put(i);
        }
    }

    private void put(int index) {
        int mask = slots.length - 1;
        char[] word = words.get(index);
        int slot = hash(word, 0, word.length) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = index + 1;
    }

    private static int hash(char[] buffer, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ (hash >>> 15);
    }
}
