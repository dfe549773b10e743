package org.bayan.linking.find;

import java.util.List;
import java.util.Set;
import org.bayan.language.SkeletonKey;

/**
 * Whether words of a text that share a name's skeleton are likely to be that name. A skeleton has no vowels: words must agree in
 * whether they begin with one, and within one script in nearly all their letters.
 */
final class SoundAlike {
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "as", "es", "ash", "esh", "ad", "an", "en", "ar", "er", "at", "et", "az", "ez", "l",
            "аль", "эль", "ас", "аш", "ад", "ар", "ан");
    /** «ابو جمال» is not read as an initial and a surname. */
    private static final Set<String> KUNYAS = Set.of("ابو", "ابي", "ابا", "ام", "abu", "abou", "umm", "абу");

    private static final int SHORTEST_SURNAME = 4;
    private static final int MOST_CHANGES = 2;
    private static final String VOWELS = "اعآaeiouàâäáéèêëíìîïóòôöúùûüаеиоуыэюя";

    private SoundAlike() {}

    static boolean isLikely(List<String> text, List<String> name) {
        if (!SkeletonKey.of(String.join(" ", text)).equals(SkeletonKey.of(String.join(" ", name)))) {
            return false;
        }
        if (KUNYAS.contains(text.get(0)) && !KUNYAS.contains(name.get(0))) {
            return false;
        }
        List<String> one = plain(text);
        List<String> other = plain(name);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!beginAlike(one.get(i).charAt(0), other.get(i).charAt(0))) {
                    return false;
                }
            }
        }
        boolean arabic = NameWords.isArabic(one.get(0)) && NameWords.isArabic(other.get(0));
        return !arabic || isRespelled(one, other);
    }

    /** Foreign names are spelled in several ways in Arabic; Arabic ones that differ in a long vowel are other names. */
    private static boolean isRespelled(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.size() < 2) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b) && (GivenNames.isGiven(a) || CommonWords.isCommon(a) || !isSpellingOf(a, b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpellingOf(String one, String other) {
        int consonants = SkeletonKey.of(one).length();
        return consonants >= SHORTEST_SURNAME
                ? changes(one, other) <= MOST_CHANGES
                : consonants == SHORTEST_SURNAME - 1 && changes(one, other) == 1;
    }

    private static List<String> plain(List<String> words) {
        List<String> joined = NameWords.isArabic(words.get(0)) ? ArabicVariants.joined(words) : words;
        return joined.stream()
                .filter(word -> !ARTICLES.contains(word))
                .map(word -> word.length() > 3 && word.startsWith("ال") ? word.substring(2) : word)
                .toList();
    }

    private static boolean beginAlike(char one, char other) {
        int a = opening(one);
        int b = opening(other);
        return a == b || a + b == 1 || a + b == 2 && a * b == 0;
    }

    /** 0 for a vowel, 1 and 2 for the half vowels, which may stand for one, 9 for a consonant. */
    private static int opening(char c) {
        if (VOWELS.indexOf(c) >= 0) {
            return 0;
        }
        return switch (c) {
            case 'و', 'w', 'v', 'в' -> 1;
            case 'ي', 'y', 'й' -> 2;
            default -> 9;
        };
    }

    /** How many letters must be changed, added or left out. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
