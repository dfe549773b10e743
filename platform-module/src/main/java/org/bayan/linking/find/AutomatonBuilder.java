package org.bayan.linking.find;

import java.util.Arrays;

/** Collects names, and packs them into a {@link NameAutomaton}. While it does, states are numbered from 0, the start, as they come. */
final class AutomatonBuilder {
    /** Steps by state and word, in one open-addressed table; 0 for none, since the start is nobody's next. */
    private long[] keys = new long[128];

    private int[] targets = new int[128];
    private int steps;
    private int states = 1;

    /** By state: its last entry plus 1. */
    private int[] heads = new int[64];

    private int[] values = new int[64];
    /** By entry: the one before it at its state plus 1. */
    private int[] befores = new int[64];

    private int entries;

    /** Adds one of the sequences of words by which a name is found; each once for a name. */
    void add(int[] words, int count, int name, Variant.Kind kind) {
        int state = 0;
        for (int i = 0; i < count; i++) {
            state = stepOrAdd(state, words[i]);
        }
        if (entries == values.length) {
            values = Arrays.copyOf(values, entries * 2);
            befores = Arrays.copyOf(befores, entries * 2);
        }
        values[entries] = NameAutomaton.value(name, kind);
        befores[entries] = heads[state];
        heads[state] = ++entries;
    }

    private int stepOrAdd(int state, int word) {
        long key = (long) state << 32 | word;
        int slot = slot(key);
        while (targets[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        int next = states++;
        if (next == heads.length) {
            heads = Arrays.copyOf(heads, next * 2);
        }
        keys[slot] = key;
        targets[slot] = next;
        if (++steps * 3L > keys.length * 2L) {
            grow();
        }
        return next;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                int slot = slot(oldKeys[i]);
                while (targets[slot] != 0) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    }

    /**
     * The automaton of all that was added.
     *
     * @param words how many words there are
     */
    NameAutomaton pack(int words) {
        int[] children = new int[states];
        for (int i = 0; i < keys.length; i++) {
            if (targets[i] != 0) {
                children[(int) (keys[i] >>> 32)]++;
            }
        }
        int[] tables = new int[states];
        int size = words;
        for (int state = 1; state < states; state++) {
            int bits = sizeBits(children[state]);
            tables[state] = bits < 0 ? NameAutomaton.NONE : size << NameAutomaton.SIZE_BITS | bits;
            size += bits < 0 ? 0 : 1 << bits;
        }
        int[] labels = new int[size];
        int[] places = new int[states];
        for (int i = 0; i < keys.length; i++) {
            if (targets[i] != 0) {
                places[targets[i]] = place((int) (keys[i] >>> 32), (int) keys[i], tables, labels);
            }
        }
        int[] nodes = new int[2 * size];
        Arrays.fill(nodes, NameAutomaton.NONE);
        for (int state = 1; state < states; state++) {
            nodes[2 * places[state]] = tables[state];
        }
        return entered(words, labels, nodes, places);
    }

    /** A power of two in which searches stay short; below 0 if nothing is to be held. */
    private static int sizeBits(int children) {
        return children <= 2 ? children - 1 : 32 - Integer.numberOfLeadingZeros(children * 4 / 3 - 1);
    }

    private static int place(int state, int word, int[] tables, int[] labels) {
        if (state == 0) {
            labels[word] = word + 1;
            return word;
        }
        int sizeBits = tables[state] & (1 << NameAutomaton.SIZE_BITS) - 1;
        int from = tables[state] >>> NameAutomaton.SIZE_BITS;
        int slot = NameAutomaton.slot(word, sizeBits);
        while (labels[from + slot] != 0) {
            slot = slot + 1 & (1 << sizeBits) - 1;
        }
        labels[from + slot] = word + 1;
        return from + slot;
    }

    private NameAutomaton entered(int words, int[] labels, int[] nodes, int[] places) {
        int[] packed = new int[entries];
        int[] groups = new int[states + 1];
        int group = 0;
        int at = 0;
        for (int state = 1; state < states; state++) {
            if (heads[state] != 0) {
                nodes[2 * places[state] + 1] = group;
                groups[group++] = at;
                at = enter(state, packed, at);
            }
        }
        groups[group] = at;
        return new NameAutomaton(words, labels, nodes, Arrays.copyOf(groups, group + 1), packed);
    }

    /** The entries of a state, by kind. */
    private int enter(int state, int[] packed, int from) {
        int at = from;
        for (int kind = 0; kind < Variant.Kind.values().length; kind++) {
            for (int entry = heads[state] - 1; entry >= 0; entry = befores[entry] - 1) {
                if (NameAutomaton.kind(values[entry]) == kind) {
                    packed[at++] = values[entry];
                }
            }
        }
        return at;
    }
}
