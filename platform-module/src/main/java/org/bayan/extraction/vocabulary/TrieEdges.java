package org.bayan.extraction.vocabulary;

import java.util.Arrays;

/** The transitions of a trie that is being built, in one open-addressed table: state and character lead to a state. */
final class TrieEdges {
    /** States that a target can be; 50,000 wordings of 200 characters stay below it. */
    static final int MOST_STATES = 0xFFFFFF;

    private static final int NONE = -1;

    private long[] keys = new long[256];
    private int[] targets = new int[256];
    private int size;

    /** What is done with one transition. */
    interface Visitor {
        void visit(int from, char c, int to);
    }

    TrieEdges() {
        Arrays.fill(keys, NONE);
    }

    /** The state after a character, or {@link Trie#NONE}. */
    int target(int from, char c) {
        long key = (long) from << 16 | c;
        int slot = slot(key);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return Trie.NONE;
    }

    /** Adds a transition that is not there yet. */
    void put(int from, char c, int to) {
        if (++size * 2 > keys.length) {
            grow();
        }
        place((long) from << 16 | c, to);
    }

    void forEach(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != NONE) {
                visitor.visit((int) (keys[slot] >>> 16), (char) keys[slot], targets[slot]);
            }
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                place(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void place(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != NONE) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }
}
