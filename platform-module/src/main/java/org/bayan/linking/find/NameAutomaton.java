package org.bayan.linking.find;

import java.util.Arrays;

/**
 * A packed automaton over words: states are numbered from 0 (the start), a step leads from a state by a word to the next, and a
 * state has the entries of the names that end there. Steps from the start are an array by word; all others stand in one
 * open-addressed table.
 */
final class NameAutomaton {
    static final int NONE = -1;

    private int[] fromStart = new int[64];
    private long[] keys = new long[128];
    private int[] targets = new int[128];
    private int steps;
    private int states = 1;
    /** The first entry of a state plus 1. */
    private int[] heads = new int[64];

    private int[] entryNames = new int[64];
    private int[] entryNexts = new int[64];
    private int entries;

    int step(int state, int word) {
        if (state == 0) {
            return word < fromStart.length ? fromStart[word] - 1 : NONE;
        }
        long key = (long) state << 32 | word;
        int mask = keys.length - 1;
        for (int slot = slot(key) & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    /** The first entry at a state, or {@link #NONE}. */
    int firstEntry(int state) {
        return heads[state] - 1;
    }

    int nextEntry(int entry) {
        return entryNexts[entry] - 1;
    }

    /** What {@link #add} was given for the entry. */
    int value(int entry) {
        return entryNames[entry];
    }

    /** Adds a name; a second one for the same words and value changes nothing. */
    void add(int[] words, int count, int value) {
        int state = 0;
        for (int i = 0; i < count; i++) {
            state = stepOrAdd(state, words[i]);
        }
        for (int entry = firstEntry(state); entry >= 0; entry = nextEntry(entry)) {
            if (entryNames[entry] == value) {
                return;
            }
        }
        if (entries == entryNames.length) {
            entryNames = Arrays.copyOf(entryNames, entries * 2);
            entryNexts = Arrays.copyOf(entryNexts, entries * 2);
        }
        entryNames[entries] = value;
        entryNexts[entries] = heads[state];
        heads[state] = ++entries;
    }

    void trim() {
        heads = Arrays.copyOf(heads, states);
        entryNames = Arrays.copyOf(entryNames, entries);
        entryNexts = Arrays.copyOf(entryNexts, entries);
    }

    private int stepOrAdd(int state, int word) {
        int known = step(state, word);
        if (known >= 0) {
            return known;
        }
        int next = states++;
        if (next == heads.length) {
            heads = Arrays.copyOf(heads, next * 2);
        }
        if (state == 0) {
            if (word >= fromStart.length) {
                fromStart = Arrays.copyOf(fromStart, Math.max(word + 1, fromStart.length * 3 / 2));
            }
            fromStart[word] = next + 1;
        } else {
            steps++;
            if (steps * 3L > keys.length * 2L) {
                grow();
            }
            enter((long) state << 32 | word, next);
        }
        return next;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                enter(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void enter(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key) & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
