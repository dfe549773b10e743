package org.bayan.extraction.vocabulary;

import java.util.Arrays;

/**
 * The states of an Aho-Corasick automaton over folded wordings. While it is built its transitions stand in one open-addressed
 * table; linked, those of a state stand side by side, because most states have one or two and the processor's cache then holds
 * a whole wording.
 */
final class Trie {
    static final int ROOT = 0;
    static final int NONE = -1;
    /** Transitions of a state up to which they are searched one by one. */
    private static final int FEW = 4;
    /** Characters below this one, those of Latin, Cyrillic and Arabic, lead on through a table where a state has many transitions. */
    private static final int COMMON = 0x700;
    /** Cells of all tables together, 8 MB; states beyond are searched. */
    private static final int MOST_CELLS = 1 << 21;

    private int[] fail = new int[64];
    private int[] output = new int[64];
    private int[] nextOutput = new int[64];
    private int[] depth = new int[64];
    private int states = 1;
    private TrieEdges edges = new TrieEdges();
    private int[] first;
    private char[] labels;
    private int[] targets;
    /** The place in a row that each common character has; those that no wording holds share the first. */
    private final char[] column = new char[COMMON];

    private int columns = 1;
    /** Where the row of a state begins in {@link #rows}, or {@link #NONE} for a state with few transitions. */
    private int[] row;

    private int[] rows;

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
        lay(source, label);
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

    /** Puts the transitions of each state side by side, in the order of their characters. */
    private void lay(int[] source, char[] label) {
        first = new int[states + 1];
        for (int s = 1; s < states; s++) {
            first[source[s] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        long[] sorted = new long[states - 1];
        for (int s = 1; s < states; s++) {
            sorted[s - 1] = ((long) source[s] << 40) | ((long) label[s] << 24) | s;
        }
        Arrays.sort(sorted);
        labels = new char[states - 1];
        targets = new int[states - 1];
        for (int i = 0; i < sorted.length; i++) {
            labels[i] = (char) (sorted[i] >>> 24);
            targets[i] = (int) sorted[i] & 0xFFFFFF;
        }
        edges = null;
        layRows();
    }

    /** Gives the root and every other state with many transitions a table of its own, as nearly every character passes one. */
    private void layRows() {
        row = new int[states];
        int wide = 0;
        for (int s = 0; s < states; s++) {
            boolean many = s == ROOT || first[s + 1] - first[s] > FEW;
            row[s] = many && (wide + 1) * columns <= MOST_CELLS ? wide++ * columns : NONE;
        }
        rows = new int[wide * columns];
        Arrays.fill(rows, NONE);
        for (int s = 0; s < states; s++) {
            for (int i = first[s]; row[s] != NONE && i < first[s + 1]; i++) {
                if (labels[i] < COMMON) {
                    rows[row[s] + column[labels[i]]] = targets[i];
                }
            }
        }
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
        if (row[state] != NONE && c < COMMON) {
            return rows[row[state] + column[c]];
        }
        int from = first[state];
        int to = first[state + 1];
        if (to - from > FEW) {
            int found = Arrays.binarySearch(labels, from, to, c);
            return found < 0 ? NONE : targets[found];
        }
        for (int i = from; i < to; i++) {
            if (labels[i] == c) {
                return targets[i];
            }
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
        if (state > TrieEdges.MOST_STATES) {
            throw new IllegalStateException(
                    "The wordings of one family need more than " + TrieEdges.MOST_STATES + " states");
        }
        output[state] = NONE;
        nextOutput[state] = NONE;
        depth[state] = depth[from] + 1;
        edges.put(from, c, state);
        if (c < COMMON && column[c] == 0) {
            column[c] = (char) columns++;
        }
        return state;
    }
}
