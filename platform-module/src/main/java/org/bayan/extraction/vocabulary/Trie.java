package org.bayan.extraction.vocabulary;

import java.util.Arrays;

/**
 * The states of an Aho-Corasick automaton over folded wordings. Transitions stand in one open-addressed table, because the
 * alphabets of four scripts together are too wide for a row of targets per state.
 */
final class Trie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private int[] fail = new int[64];
    private int[] output = new int[64];
    private int[] nextOutput = new int[64];
    private int[] depth = new int[64];
    private int states = 1;
    private long[] keys = new long[256];
    private int[] targets = new int[256];
    private int edges;
    /** The root's targets for the letters of Latin, Cyrillic and Arabic, as most characters of a text begin no wording. */
    private final int[] fromRoot = new int[0x700];

    Trie() {
        Arrays.fill(fromRoot, NONE);
        output[ROOT] = NONE;
        nextOutput[ROOT] = NONE;
        Arrays.fill(keys, NONE);
    }

    /** Adds a wording; of two equal ones the first counts. */
    void add(CharSequence wording, int index) {
        int state = ROOT;
        for (int i = 0; i < wording.length(); i++) {
            int next = step(state, wording.charAt(i));
            state = next == NONE ? newState(state, wording.charAt(i)) : next;
        }
        if (output[state] == NONE) {
            output[state] = index;
        }
    }

    /** Links every state to its longest suffix; call once, after the last wording. */
    void link() {
        int[] source = new int[states];
        char[] label = new char[states];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != NONE) {
                source[targets[slot]] = (int) (keys[slot] >>> 16);
                label[targets[slot]] = (char) keys[slot];
            }
        }
        int[] byDepth = new int[states];
        int[] starts = new int[Arrays.stream(depth, 0, states).max().orElse(0) + 2];
        for (int s = 0; s < states; s++) {
            starts[depth[s] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        for (int s = 0; s < states; s++) {
            byDepth[starts[depth[s]]++] = s;
        }
        for (int i = 1; i < states; i++) {
            int state = byDepth[i];
            fail[state] = source[state] == ROOT ? ROOT : next(fail[source[state]], label[state]);
            nextOutput[state] = output[fail[state]] != NONE ? fail[state] : nextOutput[fail[state]];
        }
    }

    /** The state after a character, suffixes tried. */
    int next(int state, char c) {
        int at = state;
        while (true) {
            int to = at == ROOT && c < fromRoot.length ? fromRoot[c] : step(at, c);
            if (to != NONE) {
                return to;
            }
            if (at == ROOT) {
                return ROOT;
            }
            at = fail[at];
        }
    }

    /** The state after a character of the same wording, or {@link #NONE}. */
    int step(int state, char c) {
        long key = (long) state << 16 | c;
        int slot = slot(key);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** The wording that ends in a state, or {@link #NONE}. */
    int output(int state) {
        return output[state];
    }

    /** The next shorter state with an output, or {@link #NONE}. */
    int nextOutput(int state) {
        return nextOutput[state];
    }

    int depth(int state) {
        return depth[state];
    }

    private int newState(int from, char c) {
        if (states == fail.length) {
            int size = states * 2;
            fail = Arrays.copyOf(fail, size);
            output = Arrays.copyOf(output, size);
            nextOutput = Arrays.copyOf(nextOutput, size);
            depth = Arrays.copyOf(depth, size);
        }
        int state = states++;
        output[state] = NONE;
        nextOutput[state] = NONE;
        depth[state] = depth[from] + 1;
        if (++edges * 2 > keys.length) {
            grow();
        }
        put((long) from << 16 | c, state);
        if (from == ROOT && c < fromRoot.length) {
            fromRoot[c] = state;
        }
        return state;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
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
