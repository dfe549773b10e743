package org.bayan.linking.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sorted words, and the numbers of the names that each stands in. */
final class WordPostings {
    private final String[] words;
    private final int[] ends;
    private final int[] names;

    private WordPostings(String[] words, int[] ends, int[] names) {
        this.words = words;
        this.ends = ends;
        this.names = names;
    }

    static WordPostings of(Map<String, IntStream.Builder> collected) {
        TreeMap<String, IntStream.Builder> sorted = new TreeMap<>(collected);
        int[] ends = new int[sorted.size()];
        int[][] lists = new int[sorted.size()][];
        int word = 0;
        int total = 0;
        for (IntStream.Builder builder : sorted.values()) {
            lists[word] = builder.build().toArray();
            total += lists[word].length;
            ends[word++] = total;
        }
        int[] names = new int[total];
        for (int i = 0; i < lists.length; i++) {
            System.arraycopy(lists[i], 0, names, ends[i] - lists[i].length, lists[i].length);
        }
        return new WordPostings(sorted.keySet().toArray(String[]::new), ends, names);
    }

    /** Marks the names with a word that begins so; in {@code whole} those that have it as it is. */
    void mark(String beginning, BitSet begun, BitSet whole) {
        int at = Arrays.binarySearch(words, beginning);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(beginning); word++) {
            boolean equal = words[word].length() == beginning.length();
            for (int i = word == 0 ? 0 : ends[word - 1]; i < ends[word]; i++) {
                begun.set(names[i]);
                if (equal) {
                    whole.set(names[i]);
                }
            }
        }
    }
}
