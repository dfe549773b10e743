package org.bayan.linking.find;

/**
 * A name as the automaton met it.
 *
 * @param first its first token
 * @param start offset in the key, behind clitics
 * @param last its last token
 * @param end offset in the key behind the name; within the last token where a suffix follows
 * @param clitic whether clitics were taken off
 * @param suffix whether a suffix was
 * @param stem whether its words meet the name's by their stems
 * @param segment where its entries are
 * @param entry the first of them
 * @param entriesEnd one past the last of them
 */
record Found(
        int first,
        int start,
        int last,
        int end,
        boolean clitic,
        boolean suffix,
        boolean stem,
        Segment segment,
        int entry,
        int entriesEnd)
        implements Comparable<Found> {
    int length() {
        return end - start;
    }

    boolean isSamePlace(Found other) {
        return first == other.first && last == other.last && start == other.start;
    }

    /** The one that counts first: more words, more letters, then without suffix, as written, and further to the front. */
    @Override
    public int compareTo(Found other) {
        int words = (other.last - other.first) - (last - first);
        if (words != 0) {
            return words;
        }
        int letters = other.length() - length();
        if (letters != 0) {
            return letters;
        }
        if (start != other.start) {
            return start - other.start;
        }
        return suffix == other.suffix ? Boolean.compare(stem, other.stem) : Boolean.compare(suffix, other.suffix);
    }

    /** The first entry of a kind or a later one; {@link #entriesEnd} if there is none. */
    int firstOf(Variant.Kind kind) {
        return table().automaton().firstOf(kind, entry, entriesEnd);
    }

    /** How many entries of a kind count; of more than {@code enough} that there are so many or more. */
    int count(Variant.Kind kind, int enough) {
        int from = firstOf(kind);
        int to = table().automaton().firstAfter(kind, from, entriesEnd);
        return segment.count(from, to, enough);
    }

    NameTable table() {
        return segment.table();
    }
}
