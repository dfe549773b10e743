package org.bayan.extraction.field;

import java.util.Set;
import java.util.regex.Pattern;

/** What the two words around a line break say about whether a title runs across it: articles, endings, attached letters. */
final class WrapJoints {
    /** Letters of a word that begins with «و» rather than with a word for "and". */
    private static final int LETTERS_BEHIND_AND = 4;

    private static final Pattern LEADING =
            Pattern.compile("[یێۀٔ]$|\\p{L}{2}(?:n[ıiuü]n|[dt][ae]ki|['’]\\p{Ll}{1,4})$", Pattern.CASE_INSENSITIVE);
    /** «للمكتبيين», «لمجلس», «بمدينة»; not the commonest words whose own first letter that is. */
    private static final Pattern ATTACHED = Pattern.compile(
            "لل|[بك]ال|ل(?!جن|قا|بن|ائ|وا|دى|ند|يب|ما|من)\\p{L}{4}|ب(?!يا|لا|رق|رن|حث|طا|نو|عث|كا|يت|ير|غد|رل|لد|شا|اس|در|طر|نك)\\p{L}{4}");

    private static final Pattern ADJECTIVE =
            Pattern.compile("\\p{IsCyrillic}{3}(?:ого|его|ой|ей|ых|их|ый|ий|ая|яя|ое|ому|ым|им|ыми|ими|ую)$");

    private WrapJoints() {}

    /**
     * Adds what the break itself says.
     *
     * @param last the last word above
     * @param first the first below
     */
    static void add(String last, String first, Set<WrapSign> signs) {
        Wraps.add(signs, WrapSign.LAST_LEADS_ON, LEADING.matcher(last).find());
        Wraps.add(signs, WrapSign.LAST_IS_ADJECTIVE, ADJECTIVE.matcher(last).find());
        if (!isArabic(last) || !isArabic(first)) {
            return;
        }
        boolean definite =
                last.startsWith("ال") || last.startsWith("لل") || last.startsWith("وال") || last.startsWith("بال");
        boolean following = first.startsWith("ال");
        signs.add(
                definite
                        ? following ? WrapSign.DEFINITE_BEFORE_DEFINITE : WrapSign.DEFINITE_BEFORE_INDEFINITE
                        : following ? WrapSign.INDEFINITE_BEFORE_DEFINITE : WrapSign.INDEFINITE_BEFORE_INDEFINITE);
        Wraps.add(signs, WrapSign.NEXT_BEGINS_WITH_AND, isAnd(first));
        Wraps.add(
                signs,
                WrapSign.NEXT_BEGINS_WITH_ATTACHED,
                ATTACHED.matcher(first).lookingAt());
    }

    static boolean isAnd(String word) {
        return word.length() > LETTERS_BEHIND_AND && word.charAt(0) == 'و';
    }

    private static boolean isArabic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i) >= 0x600 && text.charAt(i) < 0x780 || text.charAt(i) >= 0xFB50;
            }
        }
        return false;
    }
}
