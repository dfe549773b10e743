package org.bayan.language;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evidence for the direction in which the letters of Arabic words stand. Some letters stand only at the end of a word (ة, ى), the
 * article ال only at its beginning, and the shapes of presentation forms say whether they begin or end one.
 *
 * @param forward points for reading order
 * @param backward points for drawn order
 * @param isArabic whether the text has Arabic words at all
 */
record ReadingOrder(int forward, int backward, boolean isArabic) {
    private static final Set<String> SMALL_WORDS = Set.of(
            "من", "في", "على", "إلى", "عن", "أن", "إن", "التي", "الذي", "هذا", "هذه", "كان", "كانت", "بين", "بعد",
            "قبل", "لا", "ما", "لم", "قد", "مع", "كل", "أو", "از", "این", "است", "برای", "لە", "بۆ");
    private static final Set<String> SMALL_WORDS_BACKWARD = SMALL_WORDS.stream()
            .map(word -> new StringBuilder(word).reverse().toString())
            .filter(word -> !SMALL_WORDS.contains(word) && !word.equals("ام") && !word.equals("ال"))
            .collect(Collectors.toUnmodifiableSet());

    /** Points from which the backward evidence settles it, and how far it must outweigh the other. */
    private static final int ENOUGH = 4;

    private static final int OUTWEIGHS = 3;

    static ReadingOrder of(CharSequence text) {
        int forward = 0;
        int backward = 0;
        boolean arabic = false;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Script.of(text.charAt(i)) == Script.ARABIC;
            if (letter) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && !(i < text.length() && FoldTable.isArabicMark(text.charAt(i)))) {
                CharSequence word = text.subSequence(start, i);
                arabic |= word.length() > 1;
                forward += forwardPoints(word);
                backward += backwardPoints(word);
                start = -1;
            }
        }
        return new ReadingOrder(forward, backward, arabic);
    }

    boolean hasBackwardEvidence() {
        return backward > 0;
    }

    boolean isBackward() {
        return backward >= ENOUGH && backward >= OUTWEIGHS * forward;
    }

    boolean isForward() {
        return forward > backward;
    }

    private static int forwardPoints(CharSequence word) {
        int length = word.length();
        char last = letter(word.charAt(length - 1));
        int points = length > 3 && letter(word.charAt(0)) == 'ا' && letter(word.charAt(1)) == 'ل' ? 2 : 0;
        points += length > 1 && (last == 'ة' || last == 'ى') ? 2 : 0;
        points += SMALL_WORDS.contains(word.toString()) ? 2 : 0;
        return points + (endsOnlyWith(word, length - 1, 0) ? 2 : 0);
    }

    private static int backwardPoints(CharSequence word) {
        int length = word.length();
        char first = letter(word.charAt(0));
        boolean article =
                length > 3 && letter(word.charAt(length - 1)) == 'ا' && letter(word.charAt(length - 2)) == 'ل';
        int points = article ? 1 : 0;
        points += length > 1 && (first == 'ة' || first == 'ى') ? 4 : 0;
        points += SMALL_WORDS_BACKWARD.contains(word.toString()) ? 2 : 0;
        return points + (endsOnlyWith(word, 0, length - 1) ? 3 : 0);
    }

    /** Whether the shape at one end of a word is one that ends words, and the shape at the other end is not. */
    private static boolean endsOnlyWith(CharSequence word, int end, int other) {
        return word.length() > 1 && isFinalShape(word.charAt(end)) && !isFinalShape(word.charAt(other));
    }

    private static boolean isFinalShape(char c) {
        return PresentationForms.isPresentationForm(c)
                && String.valueOf(Character.getName(c)).endsWith("FINAL FORM");
    }

    private static char letter(char c) {
        return PresentationForms.isPresentationForm(c)
                ? PresentationForms.letters(c).charAt(0)
                : c;
    }
}
