package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bayan.language.SkeletonKey;
import org.bayan.linking.name.NameForm;

/** The names of one table by the beginnings of their words, and of their words' skeletons. */
final class TypingTable {
    /** Of all words together: fewer consonants fit nearly everything. */
    private static final int SHORTEST_SKELETON = 2;

    private static final double SOUND = 0.5;

    private final NameTable table;
    private final WordPostings spelled;
    private final WordPostings sounding;
    private final short[] lengths;

    TypingTable(NameTable table) {
        this.table = table;
        this.lengths = new short[table.names()];
        Map<String, IntStream.Builder> words = new HashMap<>();
        Map<String, IntStream.Builder> skeletons = new HashMap<>();
        for (int name = 0; name < lengths.length; name++) {
            lengths[name] =
                    (short) Math.min(Short.MAX_VALUE, table.name(name).text().length());
            for (String word : words(table.name(name).text())) {
                words.computeIfAbsent(word, w -> IntStream.builder()).add(name);
                String skeleton = SkeletonKey.of(word);
                if (!skeleton.isEmpty()) {
                    skeletons
                            .computeIfAbsent(skeleton, s -> IntStream.builder())
                            .add(name);
                }
            }
        }
        spelled = WordPostings.of(words);
        sounding = WordPostings.of(skeletons);
    }

    /** Every word of a name, without its article as well, and joined with the next where writers join them. */
    private static List<String> words(String name) {
        List<String> plain = NameWords.of(name);
        List<String> all = new ArrayList<>(plain);
        if (!plain.isEmpty() && NameWords.isArabic(plain.get(0))) {
            ArabicVariants.joined(plain).stream()
                    .filter(w -> !plain.contains(w))
                    .forEach(all::add);
        }
        plain.stream()
                .filter(w -> w.startsWith("ال") && w.length() > 3)
                .map(w -> w.substring(2))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    /** Hands the names that fit to a ranking; what sounds alike comes in below what is spelled alike. */
    void find(List<String> typed, IntPredicate wanted, Ranking ranking) {
        BitSet direct = new BitSet();
        find(spelled, typed, 1, wanted, ranking, direct);
        List<String> skeletons = typed.stream().map(SkeletonKey::of).toList();
        int consonants = skeletons.stream().mapToInt(String::length).sum();
        if (skeletons.stream().noneMatch(String::isEmpty) && consonants >= SHORTEST_SKELETON) {
            find(sounding, skeletons, SOUND, name -> !direct.get(name) && wanted.test(name), ranking, new BitSet());
        }
    }

    private void find(
            WordPostings postings,
            List<String> typed,
            double weight,
            IntPredicate wanted,
            Ranking ranking,
            BitSet fitting) {
        List<BitSet> wholes = new ArrayList<>();
        int letters = typed.size() - 1;
        for (int i = 0; i < typed.size(); i++) {
            BitSet begun = new BitSet(lengths.length);
            BitSet whole = new BitSet(lengths.length);
            postings.mark(typed.get(i), begun, whole);
            if (i == 0) {
                fitting.or(begun);
            } else {
                fitting.and(begun);
            }
            wholes.add(whole);
            letters += typed.get(i).length();
        }
        for (int name = fitting.nextSetBit(0); name >= 0; name = fitting.nextSetBit(name + 1)) {
            if (wanted.test(name)) {
                int whole = 0;
                for (BitSet one : wholes) {
                    whole += one.get(name) ? 1 : 0;
                }
                ranking.add(table, name, weight * score(name, letters, (double) whole / typed.size()));
            }
        }
    }

    private double score(int name, int letters, double whole) {
        double covered = Math.min(1, (double) letters / Math.max(1, lengths[name]));
        double form = table.name(name).form() == NameForm.AMBIGUOUS ? 0.8 : 1;
        return Math.min(1, form * (0.6 * covered + 0.4 * whole));
    }
}
