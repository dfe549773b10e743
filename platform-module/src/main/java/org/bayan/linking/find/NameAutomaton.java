package org.bayan.linking.find;

/**
 * A packed automaton over words: a step leads from a state by a word to the next, and a state has the entries of the names that end
 * there. What a step needs of a state stands in one place of memory, since waiting for memory is what finding names costs: the
 * states behind a state are a small table of their own in one array of labels, and a state's number is its place in that array. Behind
 * the start, words are the states themselves.
 *
 * <p>The entries of a state stand side by side in the order of their kinds, so that thousands of records that share a surname are
 * counted, or passed over, without being looked at.
 */
final class NameAutomaton {
    static final int NONE = -1;

    /** The state before the first word. */
    static final int START = -2;

    /** So many of the lowest bits of a state's table are its size, as a power of two; the others its place. */
    static final int SIZE_BITS = 5;

    private static final int SPREAD = 0x9E3779B1;
    private static final Variant.Kind[] KINDS = Variant.Kind.values();

    /** By state: the word that leads there plus 1; 0 where there is no state. */
    private final int[] labels;

    /** By twice the state: the table of those behind it, or {@link #NONE}; then the group of its entries, or {@link #NONE}. */
    private final int[] nodes;

    /** Where the entries of a group begin; those of the next begin where they end. */
    private final int[] groups;

    /** Of each entry the name's number and the kind. */
    private final int[] values;

    private final int words;

    NameAutomaton(int words, int[] labels, int[] nodes, int[] groups, int[] values) {
        this.words = words;
        this.labels = labels;
        this.nodes = nodes;
        this.groups = groups;
        this.values = values;
    }

    static int value(int name, Variant.Kind kind) {
        return name * KINDS.length + kind.ordinal();
    }

    static int kind(int value) {
        return value % KINDS.length;
    }

    /** Where the search for a word begins in a table of a size. */
    static int slot(int word, int sizeBits) {
        return (int) ((word * SPREAD & 0xFFFFFFFFL) >>> 32 - sizeBits);
    }

    private int begin(int word) {
        return word < words && (nodes[2 * word] & nodes[2 * word + 1]) != NONE ? word : NONE;
    }

    int step(int state, int word) {
        if (state == START) {
            return begin(word);
        }
        int table = nodes[2 * state];
        if (table == NONE) {
            return NONE;
        }
        int sizeBits = table & (1 << SIZE_BITS) - 1;
        int from = table >>> SIZE_BITS;
        int mask = (1 << sizeBits) - 1;
        int slot = slot(word, sizeBits);
        for (int tried = 0; tried <= mask; tried++) {
            int label = labels[from + slot];
            if (label == word + 1) {
                return from + slot;
            }
            if (label == 0) {
                return NONE;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    /** The first entry at a state, or {@link #NONE}. */
    int firstEntry(int state) {
        int group = nodes[2 * state + 1];
        return group == NONE ? NONE : groups[group];
    }

    /** One past the last entry at a state that has any. */
    int endOfEntries(int state) {
        return groups[nodes[2 * state + 1] + 1];
    }

    /** The first of the entries of a state, from {@code begin} to {@code end}, that is of a kind or a later one. */
    int firstOf(Variant.Kind kind, int begin, int end) {
        return first(kind.ordinal(), begin, end);
    }

    /** The first of the entries of a state, from {@code begin} to {@code end}, that is of a later kind. */
    int firstAfter(Variant.Kind kind, int begin, int end) {
        return first(kind.ordinal() + 1, begin, end);
    }

    private int first(int kind, int begin, int end) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kind(values[middle]) < kind) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the name that an entry is of. */
    int nameOf(int entry) {
        return values[entry] / KINDS.length;
    }

    Variant.Kind kindOf(int entry) {
        return KINDS[kind(values[entry])];
    }
}
