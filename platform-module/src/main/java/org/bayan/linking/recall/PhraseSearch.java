package org.bayan.linking.recall;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.linking.find.NamePhrase;

/** Finds the documents of one segment in which the words of a phrase stand one after another. */
final class PhraseSearch {
    private final SegmentFile file;

    PhraseSearch(SegmentFile file) {
        this.file = file;
    }

    /** Sets the bits of those documents. */
    void find(NamePhrase phrase, BitSet documents) {
        List<int[]> places = new ArrayList<>();
        int rarest = 0;
        for (int i = 0; i < phrase.words().size(); i++) {
            int[] words = alternatives(phrase, i);
            if (words.length == 0) {
                return;
            }
            places.add(words);
            if (weight(words) < weight(places.get(rarest))) {
                rarest = i;
            }
        }
        long[] starts = starts(places.get(rarest), rarest);
        for (int i = 0; i < places.size() && starts.length > 0; i++) {
            if (i != rarest) {
                starts = kept(starts, places.get(i), i);
            }
        }
        for (long start : starts) {
            documents.set((int) (start >>> 32));
        }
    }

    private int[] alternatives(NamePhrase phrase, int place) {
        Set<Integer> words = new TreeSet<>();
        for (String form :
                place == 0 ? phrase.firstForms() : Set.of(phrase.words().get(place))) {
            byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
            int word = file.firstFrom(bytes);
            if (file.isWord(word, bytes)) {
                words.add(word);
            }
        }
        if (place == phrase.words().size() - 1) {
            phrase.lastStems().forEach(stem -> addSuffixed(stem, words));
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addSuffixed(String stem, Set<Integer> words) {
        for (int word = file.firstFrom(stem.getBytes(StandardCharsets.UTF_8)); word < file.words(); word++) {
            String found = new String(file.word(word), StandardCharsets.UTF_8);
            if (!found.startsWith(stem)) {
                return;
            }
            if (found.length() > stem.length() && NamePhrase.isSuffix(found.substring(stem.length()))) {
                words.add(word);
            }
        }
    }

    private long weight(int[] words) {
        return Arrays.stream(words).mapToLong(file::weight).sum();
    }

    /** Where the phrase would begin for each place of some words: the document above, the position below. */
    private long[] starts(int[] words, int place) {
        long[] starts = new long[64];
        int count = 0;
        for (int word : words) {
            PostingCursor cursor = file.postings(word);
            while (cursor.next()) {
                if (cursor.position() >= place) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = (long) cursor.document() << 32 | cursor.position() - place;
                }
            }
        }
        long[] sorted = Arrays.copyOf(starts, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private long[] kept(long[] starts, int[] words, int place) {
        BitSet hit = new BitSet(starts.length);
        for (int word : words) {
            PostingCursor cursor = file.postings(word);
            int at = 0;
            while (at < starts.length && cursor.next()) {
                long start = (long) cursor.document() << 32 | cursor.position() - place & 0xFFFFFFFFL;
                if (cursor.position() < place) {
                    continue;
                }
                while (at < starts.length && starts[at] < start) {
                    at++;
                }
                if (at < starts.length && starts[at] == start) {
                    hit.set(at);
                }
            }
        }
        long[] kept = new long[hit.cardinality()];
        int count = 0;
        for (int i = hit.nextSetBit(0); i >= 0; i = hit.nextSetBit(i + 1)) {
            kept[count++] = starts[i];
        }
        return kept;
    }
}
