package org.bayan.extraction.field;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their form the words that go on with an Arabic name of a body from those that go on behind it. */
final class ArabicWords {
    /** The present of an Arabic verb; a masdar has a long vowel before its last letter. */
    private static final Pattern PRESENT = Pattern.compile("[وف]?[تي](?![\\u0621-\\u064A]{2}ي)[\\u0621-\\u064A]{2,5}");

    /** «الإشراف على التأمين»: nouns that have their object behind «على». */
    private static final Set<String> OVER =
            Set.of("الإشراف", "الرقابة", "المحافظة", "الحفاظ", "التفتيش", "السيطرة", "إشراف", "رقابة", "التدريب");

    /** «باستئناف», «بأن»: a preposition before what a body speaks of. */
    private static final Pattern ABOUT = Pattern.compile("ب(?:است|أن|ما |إ|ات|اع|ان|قرار|عودة|نتائج|جهود|زيارة).*");

    private ArabicWords() {}

    /** A preposition and a noun before what a body speaks of. */
    static boolean isAbout(String word) {
        return ABOUT.matcher(word).matches();
    }

    /** Whether a name so far ends with a noun that has its object behind «على». */
    static boolean isOver(String rest, int end) {
        return OVER.contains(rest.substring(rest.lastIndexOf(' ', end - 1) + 1, end));
    }

    /** A word without article behind a closed construct is no part of it: a verb, an object, a masdar. */
    static boolean isBeyond(String word) {
        String bare = word.startsWith("و") && word.length() > 3 ? word.substring(1) : word;
        return !NameSeats.isSurroundings(word)
                && (PRESENT.matcher(word).matches()
                        || !isDefinite(bare)
                                && !word.startsWith("لل")
                                && !(word.startsWith("ل") && word.length() > 3)
                                && !isLatin(word));
    }

    /** «دعت وزارة النفط المواطنين»: a plural in the accusative behind a name in the singular is whom it addresses. */
    static boolean isObject(String rest, int last, String word) {
        return word.startsWith("ال")
                && word.endsWith("ين")
                && !word.endsWith("يين")
                && !word.equals("المسلمين")
                && !word.equals("الدين")
                && !rest.startsWith("ين", last - 2);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250 && Character.isUpperCase(c));
    }

    static boolean isDefinite(String word) {
        return word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال");
    }
}
