package org.bayan.linking.find;

import java.util.Arrays;

/** Numbers words from 0, in one array of letters and one open-addressed table; holds no object for a word. */
final class WordDictionary {
    private char[] letters = new char[256];
    private int[] starts = new int[64];
    private int[] hashes = new int[64];
    /** The upper half of an entry is the word's hash, the lower its number plus 1; 0 for none. */
    private long[] table = new long[128];

    /** A bit for every word by its hash: most words of a text are in no name, and this tells so from the near cache. */
    private long[] filter = new long[16];

    private int size;

    int size() {
        return size;
    }

    /** The number of a word, or -1. */
    int find(char[] text, int from, int to, int hash) {
        int bit = hash >>> 7;
        if ((filter[bit >>> 6 & filter.length - 1] & 1L << bit) == 0) {
            return -1;
        }
        int mask = table.length - 1;
        for (int slot = slot(hash) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            long entry = table[slot];
            if ((int) (entry >>> 32) == hash) {
                int word = (int) entry - 1;
                if (isWord(word, text, from, to)) {
                    return word;
                }
            }
        }
        return -1;
    }

    int add(String word) {
        char[] text = word.toCharArray();
        int hash = TextTokens.hash(text, 0, text.length);
        int known = find(text, 0, text.length, hash);
        if (known >= 0) {
            return known;
        }
        if (size + 2 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        int end = starts[size] + text.length;
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length + letters.length / 2));
        }
        System.arraycopy(text, 0, letters, starts[size], text.length);
        starts[size + 1] = end;
        hashes[size] = hash;
        size++;
        if (size * 2 > table.length) {
            table = new long[table.length * 2];
            filter = new long[table.length / 8];
            for (int word1 = 0; word1 < size; word1++) {
                enter(word1);
            }
        } else {
            enter(size - 1);
        }
        return size - 1;
    }

    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** Gives back what growing took too much. */
    void trim() {
        letters = Arrays.copyOf(letters, starts[size]);
        starts = Arrays.copyOf(starts, size + 1);
        hashes = new int[0];
    }

    private void enter(int word) {
        int mask = table.length - 1;
        int slot = slot(hashes[word]) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = (long) hashes[word] << 32 | word + 1L;
        int bit = hashes[word] >>> 7;
        filter[bit >>> 6 & filter.length - 1] |= 1L << bit;
    }

    private boolean isWord(int word, char[] text, int from, int to) {
        int start = starts[word];
        return starts[word + 1] - start == to - from
                && Arrays.equals(letters, start, start + to - from, text, from, to);
    }

    private static int slot(int hash) {
        return hash ^ hash >>> 15;
    }
}
