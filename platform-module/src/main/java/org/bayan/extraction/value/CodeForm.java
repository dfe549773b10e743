package org.bayan.extraction.value;

import java.util.Optional;
import org.bayan.extraction.layout.Spans;
import org.bayan.language.BidiControls;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/**
 * The stored form of reference codes and document numbers: digits as 0–9, no direction marks, no spaces around the separators.
 * SMI / A٢٠٠ / ٥٣٠١٦٧ and SMI/A200/530167 are one code.
 */
public final class CodeForm {
    /** Characters that a code may have at the most. */
    static final int LONGEST = 60;

    private static final int MOST_WORDS = 4;
    private static final String SEPARATORS = "/-–_.\\";

    private CodeForm() {}

    /** The code that a text is, or empty where it is none: without a digit, too long, or a sentence. */
    public static Optional<String> of(CharSequence raw) {
        if (raw.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String code = tight(Digits.toLatin(BidiControls.strip(raw.toString())));
        boolean hasDigit = code.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!hasDigit || code.length() > LONGEST || words(code) > MOST_WORDS || longestWord(code) > 14) {
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private static String tight(String raw) {
        StringBuilder code = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Spans.isInvisible(c)) {
                code.append(c);
            } else if (code.length() > 0 && !isSeparator(code.charAt(code.length() - 1)) && !nextIsSeparator(raw, i)) {
                code.append(' ');
            }
        }
        int from = 0;
        int to = code.length();
        while (from < to && "/-–.:,؛;،\"«»".indexOf(code.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "/-–.:,؛;،\"«» ".indexOf(code.charAt(to - 1)) >= 0) {
            to--;
        }
        return unbracketed(code.substring(from, to));
    }

    /** Takes brackets off that stand around the whole: رقم (12). */
    private static String unbracketed(String code) {
        boolean around = code.length() > 2 && code.charAt(0) == '(' && code.indexOf(')') == code.length() - 1;
        return around ? code.substring(1, code.length() - 1).strip() : code;
    }

    private static boolean nextIsSeparator(String raw, int at) {
        int next = at;
        while (next < raw.length() && Spans.isInvisible(raw.charAt(next))) {
            next++;
        }
        return next == raw.length() || isSeparator(raw.charAt(next));
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    private static int words(String code) {
        return (int) code.chars().filter(c -> c == ' ').count() + 1;
    }

    private static int longestWord(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = Words.isWordCharacter(code.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
