package org.bayan.extraction.field;

import java.util.Set;
import org.bayan.language.Words;

/** What the lengths and capitals of two lines say about whether the second is the rest of a title on the first. */
final class WrapShapes {
    private static final int LONG = 45;
    private static final int MANY_WORDS = 9;
    /** Letters of a word that counts when capitals are compared; shorter ones are small in headlines too. */
    private static final int WORD = 4;

    /** Words of a name below a headline. */
    private static final int WORDS_OF_A_NAME = 4;

    private WrapShapes() {}

    static void add(String above, String below, Set<WrapSign> signs) {
        lengths(above, below, signs);
        letters(above, below, signs);
    }

    private static void lengths(String above, String below, Set<WrapSign> signs) {
        Wraps.add(signs, WrapSign.LAST_IS_LONG, above.length() >= LONG);
        Wraps.add(signs, WrapSign.NEXT_IS_LONGER, below.length() * 4 > above.length() * 5);
        Wraps.add(signs, WrapSign.NEXT_IS_MUCH_LONGER, below.length() > above.length() * 2);
        Wraps.add(signs, WrapSign.NEXT_IS_SHORTER, below.length() * 2 < above.length());
        int words = Words.count(below);
        Wraps.add(signs, WrapSign.NEXT_IS_ONE_WORD, words < 2);
        Wraps.add(signs, WrapSign.NEXT_IS_TWO_WORDS, words == 2);
        Wraps.add(signs, WrapSign.NEXT_IS_MANY_WORDS, words >= MANY_WORDS);
    }

    private static void letters(String above, String below, Set<WrapSign> signs) {
        boolean capitalsAbove = isCapitals(above);
        boolean capitalsBelow = isCapitals(below);
        Wraps.add(signs, WrapSign.NEXT_BEGINS_SMALL, Character.isLowerCase(below.charAt(0)));
        Wraps.add(signs, WrapSign.NEXT_BEGINS_LARGE, Character.isUpperCase(below.charAt(0)) && !capitalsBelow);
        Wraps.add(signs, WrapSign.BOTH_CAPITALS, capitalsAbove && capitalsBelow);
        Wraps.add(signs, WrapSign.NEXT_CAPITALS_ONLY, capitalsBelow && !capitalsAbove);
        Wraps.add(signs, WrapSign.LAST_CAPITALS_ONLY, capitalsAbove && !capitalsBelow);
        Wraps.add(signs, WrapSign.BOTH_TITLE_CASE, !capitalsAbove && isTitleCase(above) && isTitleCase(below));
        int words = Words.count(below);
        Wraps.add(
                signs,
                WrapSign.NEXT_IS_NAME_SHAPED,
                words > 1 && words <= WORDS_OF_A_NAME && !capitalsBelow && isTitleCase(below) && !isTitleCase(above));
    }

    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether every word of some length begins with a capital. */
    private static boolean isTitleCase(String text) {
        boolean capital = false;
        for (String word : text.split(" ")) {
            if (word.length() >= WORD && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
            capital |= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        }
        return capital;
    }
}
