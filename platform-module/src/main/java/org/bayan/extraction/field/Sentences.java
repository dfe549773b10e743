package org.bayan.extraction.field;

import java.util.Locale;
import java.util.Set;
import org.bayan.language.Words;

/** Tells the end of a sentence from other punctuation at the end of a line. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of("г", "гг", "др", "им", "hk", "vb", "vs", "etc", "inc", "ltd", "co", "jr", "st", "no");

    private Sentences() {}

    /** Whether a line ends as sentences do; a full stop behind an abbreviation («2013 г.», "Hk.") does not count. */
    static boolean isEnded(String line) {
        char end = line.charAt(line.length() - 1);
        return "؟?!۔".indexOf(end) >= 0 || end == '.' && !isAbbreviated(line);
    }

    /** Whether the last word is an abbreviation with its full stop, or an initial. */
    static boolean isAbbreviated(String line) {
        int last = line.length() - 2;
        int letters = 0;
        while (last - letters >= 0 && Words.isWordCharacter(line.charAt(last - letters))) {
            letters++;
        }
        String word = line.substring(last + 1 - letters, last + 1);
        boolean initial = letters == 1 && word.charAt(0) < 0x530;
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
