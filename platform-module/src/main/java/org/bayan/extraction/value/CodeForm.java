package org.bayan.extraction.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    /** Words of a code that names collection, box and folder. */
    private static final int MOST_ARCHIVAL = 12;

    private static final Set<String> CONTAINERS =
            Set.of("box", "folder", "file", "reel", "vol", "carton", "dossier", "série", "fonds", "liasse");

    private static final int LONGEST_MARK = 5;
    private static final String SEPARATORS = "/-–_.\\";

    private CodeForm() {}

    /** The code that a text is, or empty where it is none: without a digit, too long, or a sentence. */
    public static Optional<String> of(CharSequence raw) {
        if (raw.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        if (!hasDigit(raw)) {
            return Optional.empty();
        }
        String plain = Digits.toLatin(BidiControls.strip(raw.toString()));
        if (words(plain) > MOST_WORDS) {
            String verbatim = plain.strip().replaceAll("\\s+", " ");
            if (verbatim.length() <= LONGEST && isArchival(verbatim)) {
                return Optional.of(verbatim);
            }
        }
        String code = tight(plain);
        if (!hasDigit(code) || code.length() > LONGEST || words(code) > MOST_WORDS || longestWord(code) > 14) {
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "АВП РФ, ф. 087, оп. 8, п. 21, д. 13", "ГАРФ. Ф. Р-9401. Оп. 2. Д. 64", "Box 12, Folder 3, File 45": most words are numbers or abbreviations; kept as written. */
    private static boolean isArchival(String code) {
        int numbers = 0;
        int marked = 0;
        String[] words = code.split(" ");
        for (String word : words) {
            boolean number = word.chars().anyMatch(c -> c >= '0' && c <= '9');
            numbers += number ? 1 : 0;
            boolean mark = word.length() < LONGEST_MARK && word.endsWith(".");
            marked += number || mark || CONTAINERS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return numbers > 1 && marked * 3 >= words.length * 2 && words.length <= MOST_ARCHIVAL;
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
        int words = 1;
        for (int i = 0; i < code.length(); i++) {
            words += code.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
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
