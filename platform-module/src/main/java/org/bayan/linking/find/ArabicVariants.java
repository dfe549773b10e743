package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ways in which one Arabic name is written: words joined or parted, case forms that show in the letters. */
final class ArabicVariants {
    private static final Set<String> HEADS = Set.of("عبد", "ابو", "ابا", "ابي", "ام", "ابن");
    private static final Set<String> TAILS = Set.of("الدين", "الله");
    /** Foreign words that the Arab press spells in two ways, after folding. */
    private static final String[][] SPELLINGS = {
        {"ديمقراط", "ديموقراط"},
        {"اميرك", "امريك"},
        {"كيميايي", "كيماوي"},
        {"انجليز", "انكليز"},
        {"انجلترا", "انكلترا"},
        {"فيدرال", "فدرال"},
        {"ليبرال", "ليبيرال"},
        {"اوروب", "اورب"}
    };

    private static final int SHORTEST_PLURAL = 6;

    private ArabicVariants() {}

    static void addTo(List<String> words, List<Variant> variants) {
        add(joined(words), Variant.Kind.SPELLING, variants);
        add(parted(words), Variant.Kind.SPELLING, variants);
        add(each(words, word -> respelled(word, 0)), Variant.Kind.SPELLING, variants);
        add(each(words, word -> respelled(word, 1)), Variant.Kind.SPELLING, variants);
        add(each(words, word -> ofForeignG(word, 'غ', 'ج')), Variant.Kind.SPELLING, variants);
        add(each(words, w -> w.equals("ابو") ? "ابا" : w), Variant.Kind.INFLECTED, variants);
        add(each(words, w -> w.equals("ابو") ? "ابي" : w), Variant.Kind.INFLECTED, variants);
        add(each(words, w -> plural(w, "ون", "ين")), Variant.Kind.INFLECTED, variants);
        add(each(words, w -> plural(w, "ين", "ون")), Variant.Kind.INFLECTED, variants);
    }

    /** «عبدالله» for «عبد الله», «نصرالله» for «نصر الله». */
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean next = i + 1 < words.size();
            if (next && (HEADS.contains(words.get(i)) || TAILS.contains(words.get(i + 1)))) {
                joined.add(words.get(i) + words.get(++i));
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    private static List<String> parted(List<String> words) {
        List<String> parted = new ArrayList<>(words.size() + 1);
        for (String word : words) {
            int cut = cut(word);
            if (cut > 0) {
                parted.add(word.substring(0, cut));
            }
            parted.add(word.substring(cut));
        }
        return parted;
    }

    private static int cut(String word) {
        for (String tail : TAILS) {
            if (word.endsWith(tail) && word.length() > tail.length() + 1) {
                return word.length() - tail.length();
            }
        }
        if (word.startsWith("عبدال") && word.length() > 6) {
            return 3;
        }
        return word.startsWith("ابو") && word.length() > 5 ? 3 : 0;
    }

    private static String plural(String word, String from, String to) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.startsWith("ال") && word.endsWith(from);
        return plural ? word.substring(0, word.length() - 2) + to : word;
    }

    /** The foreign g: «سيرغي», «سيرجي». Arabic given names have one spelling. */
    private static String ofForeignG(String word, char from, char to) {
        return GivenNames.isGiven(word) || word.startsWith("ال") ? word : word.replace(from, to);
    }

    private static String respelled(String word, int way) {
        String respelled = word;
        for (String[] pair : SPELLINGS) {
            respelled = respelled.replace(pair[way], pair[1 - way]);
        }
        return respelled;
    }

    private static List<String> each(List<String> words, UnaryOperator<String> change) {
        return words.stream().map(change).toList();
    }

    private static void add(List<String> words, Variant.Kind kind, List<Variant> variants) {
        variants.add(new Variant(words, kind));
    }
}
