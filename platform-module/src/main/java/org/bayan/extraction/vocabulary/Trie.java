package org.bayan.extraction.vocabulary;

import java.util.Arrays;

/**
 * The states of an Aho-Corasick automaton over folded wordings. While it is built its transitions stand in one open-addressed
 * table; linked, they lie in {@link TrieCells}.
 */
final class Trie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private int[] fail = new int[64];
    private int[] output = new int[64];
    private int[] nextOutput = new int[64];
    private int[] depth = new int[64];
    private int states = 1;
    private TrieEdges edges = new TrieEdges();
    /** What is searched once all wordings are linked. */
    private TrieCells cells;

    /** The place in a table that each common character has; those that no wording holds share the first. */
    private final char[] column = new char[TrieCells.COMMON];

    private int columns = 1;

    Trie() {
        output[ROOT] = NONE;
        nextOutput[ROOT] = NONE;
    }

    /** Adds a wording; of two equal ones the first counts. */
    void add(CharSequence wording, int index) {
        int state = ROOT;
        for (int i = 0; i < wording.length(); i++) {
            int next = edges.target(state, wording.charAt(i));
            state = next == NONE ? newState(state, wording.charAt(i)) : next;
        }
        if (output[state] == NONE) {
            output[state] = index;
        }
    }

    /** Links every state to its longest suffix; call once, after the last wording and before the first search. */
    void link() {
        int[] source = new int[states];
        char[] label = new char[states];
        edges.forEach((from, c, to) -> {
            source[to] = from;
            label[to] = c;
        });
        edges = null;
        cells = new TrieCells(states, source, label, column, columns);
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
        for (int s = 0; s < states; s++) {
            cells.setOutput(s, output[s], nextOutput[s]);
        }
        output = null;
        nextOutput = null;
    }

    /** The state after a character, suffixes tried. */
    int next(int state, char c) {
        int at = state;
        while (true) {
            int to = step(at, c);
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
        return cells.step(state, c);
    }

    /** The wording that ends in a state, or {@link #NONE}. */
    int output(int state) {
        return cells.output(state);
    }

    /** The next shorter state with an output, or {@link #NONE}. */
    int nextOutput(int state) {
        return cells.nextOutput(state);
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
        if (state > TrieEdges.MOST_STATES) {
            throw new IllegalStateException(
                    "The wordings of one family need more than " + TrieEdges.MOST_STATES + " states");
        }
        output[state] = NONE;
        nextOutput[state] = NONE;
        depth[state] = depth[from] + 1;
        edges.put(from, c, state);
        if (c < TrieCells.COMMON && column[c] == 0) {
            column[c] = (char) columns++;
        }
        return state;
    }
}
