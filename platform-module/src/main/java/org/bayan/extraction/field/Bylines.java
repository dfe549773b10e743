package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Words;

/**
 * Tells the lines that say how a text came about or who wrote it: "Adopted by the Assembly", «بقلم: ...», "By Samer Khatib". Words
 * that begin other lines too need a colon behind them, or a name in a script that has capitals.
 */
final class Bylines {
    private static final int LONGEST_NAME = 4;
    private static final int MOST_WORDS = 9;

    private final Phrases bylines;

    Bylines(Phrases bylines) {
        this.bylines = bylines;
    }

    boolean isByline(String text) {
        Optional<PhraseMatch> byline = bylines.atStart(text);
        return byline.isPresent()
                && (!byline.get().term().weak()
                        || isNamed(text.substring(byline.get().end()).strip(), text));
    }

    private static boolean isNamed(String rest, String text) {
        if (rest.isEmpty()) {
            return false;
        }
        return rest.charAt(0) == ':' ? Words.count(text) <= MOST_WORDS : isName(rest);
    }

    /** Two words and more that all begin with a capital and have small letters, and no digit. */
    private static boolean isName(String rest) {
        int words = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean first = Words.isWordCharacter(c) && (i == 0 || rest.charAt(i - 1) == ' ');
            if (first && !Character.isUpperCase(c) || Character.isDigit(c) || ":?!,".indexOf(c) >= 0) {
                return false;
            }
            words += first ? 1 : 0;
        }
        return words > 1 && words <= LONGEST_NAME && rest.chars().anyMatch(Character::isLowerCase);
    }
}
