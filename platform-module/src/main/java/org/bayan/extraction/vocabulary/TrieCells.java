package org.bayan.extraction.vocabulary;

import java.util.Arrays;

/**
 * The transitions and outputs of a linked trie as they lie in memory: four numbers for each state, side by side, since a search
 * waits for memory more than for anything else. Most states have one transition, which these numbers hold.
 */
final class TrieCells {
    /** Characters below this one, those of Latin, Cyrillic and Arabic, lead on through a table where a state has many transitions. */
    static final int COMMON = 0x700;

    /** Transitions of a state up to which they are searched one by one. */
    private static final int FEW = 4;
    /** Cells of all tables together, 8 MB; states beyond are searched. */
    private static final int MOST_CELLS = 1 << 21;

    /** How the transitions of a state are found, above its only character. */
    private static final int NO_EDGE = 0;

    private static final int ONE_EDGE = 1 << 24;
    private static final int SEARCHED = 2 << 24;
    private static final int TABLE = 3 << 24;
    private static final int SHAPE = 3 << 24;

    private static final int STRIDE = 4;
    private static final int WHERE = 0;
    private static final int WHAT = 1;
    private static final int OUTPUT = 2;
    private static final int NEXT_OUTPUT = 3;

    /** For each state where its transition leads or its table stands, how they are found, its output, and the next shorter state with one. */
    private final int[] cells;

    private final int[] first;
    private final char[] labels;
    private final int[] targets;
    private final char[] column;
    private final int columns;
    private int[] rows = new int[0];

    /**
     * @param states how many there are
     * @param source for each state but the root the one before it
     * @param label the character that leads to it
     * @param column the place in a table that each common character has; those that no wording holds share the first
     * @param columns how many places there are
     */
    TrieCells(int states, int[] source, char[] label, char[] column, int columns) {
        this.cells = new int[states * STRIDE];
        this.first = new int[states + 1];
        this.column = column;
        this.columns = columns;
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
        lay(states);
    }

    /** Gives the root and every other state with many transitions a table of its own, as nearly every character passes one. */
    private void lay(int states) {
        int wide = 0;
        for (int s = 0; s < states; s++) {
            int edges = first[s + 1] - first[s];
            boolean table = (s == Trie.ROOT || edges > FEW) && (wide + 1) * columns <= MOST_CELLS;
            int at = s * STRIDE;
            if (table) {
                cells[at + WHAT] = TABLE;
                cells[at + WHERE] = wide++ * columns;
            } else if (edges == 1) {
                cells[at + WHAT] = ONE_EDGE | labels[first[s]];
                cells[at + WHERE] = targets[first[s]];
            } else {
                cells[at + WHAT] = edges == 0 ? NO_EDGE : SEARCHED;
            }
        }
        rows = new int[wide * columns];
        Arrays.fill(rows, Trie.NONE);
        for (int s = 0; s < states; s++) {
            boolean table = (cells[s * STRIDE + WHAT] & SHAPE) == TABLE;
            for (int i = first[s]; table && i < first[s + 1]; i++) {
                if (labels[i] < COMMON) {
                    rows[cells[s * STRIDE + WHERE] + column[labels[i]]] = targets[i];
                }
            }
        }
    }

    void setOutput(int state, int output, int next) {
        cells[state * STRIDE + OUTPUT] = output;
        cells[state * STRIDE + NEXT_OUTPUT] = next;
    }

    /** The state after a character of the same wording, or {@link Trie#NONE}. */
    int step(int state, char c) {
        int what = cells[state * STRIDE + WHAT];
        int shape = what & SHAPE;
        if (shape == ONE_EDGE) {
            return (char) what == c ? cells[state * STRIDE + WHERE] : Trie.NONE;
        }
        if (shape == TABLE && c < COMMON) {
            return rows[cells[state * STRIDE + WHERE] + column[c]];
        }
        return shape == NO_EDGE ? Trie.NONE : searched(first[state], first[state + 1], c);
    }

    private int searched(int from, int to, char c) {
        if (to - from > FEW) {
            int found = Arrays.binarySearch(labels, from, to, c);
            return found < 0 ? Trie.NONE : targets[found];
        }
        for (int i = from; i < to; i++) {
            if (labels[i] == c) {
                return targets[i];
            }
        }
        return Trie.NONE;
    }

    int output(int state) {
        return cells[state * STRIDE + OUTPUT];
    }

    int nextOutput(int state) {
        return cells[state * STRIDE + NEXT_OUTPUT];
    }
}
