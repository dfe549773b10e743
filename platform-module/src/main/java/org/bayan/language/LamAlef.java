package org.bayan.language;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ligature of lam and alef, which some files take apart as alef and lam: «المجالت» for «المجلات». Where the result is no
 * possible spelling (an alef before أ, إ or آ: «اإلسالم») it is repaired; elsewhere the letters also make other words (السالم,
 * السلام), so there is a suggestion at most.
 */
public final class LamAlef {
    private LamAlef() {}

    /** The text with the impossible spellings put right; the same object where there are none. */
    public static String repair(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i + 2 < text.length(); i++) {
            if (text.charAt(i) == 'ا' && isHamzaAlef(text.charAt(i + 1)) && text.charAt(i + 2) == 'ل') {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i + 1, 'ل');
                repaired.setCharAt(i + 2, text.charAt(i + 1));
                i += 2;
            }
        }
        return repaired == null ? text : repaired.toString();
    }

    /**
     * What a word may have been, for a person to decide: a spelling that is known where the word itself is not, or the feminine
     * plural of a noun with article («…الت» for «…لات»), which no other word ends like.
     *
     * @param known tells whether the archive knows a word
     */
    public static Optional<String> suggest(String word, Predicate<String> known) {
        if (known.test(word)) {
            return Optional.empty();
        }
        for (int i = word.indexOf("ال", 1); i > 0; i = word.indexOf("ال", i + 1)) {
            String swapped = word.substring(0, i) + "لا" + word.substring(i + 2);
            boolean plural = word.startsWith("ال") && i > 2 && i + 3 == word.length() && word.endsWith("الت");
            if (plural || known.test(swapped)) {
                return Optional.of(swapped);
            }
        }
        return Optional.empty();
    }

    private static boolean isHamzaAlef(char c) {
        return c == 'أ' || c == 'إ' || c == 'آ';
    }
}
