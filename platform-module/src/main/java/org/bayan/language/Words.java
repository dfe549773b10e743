package org.bayan.language;

/**
 * Word boundaries for Arabic, Latin and Cyrillic text. A word is a run of letters with their marks; the zero-width non-joiner
 * and tatweel belong to the word they stand in. Digits end a word, because labels and values stand glued in the archive's
 * documents (تاريخ الصدور2017), and so does an apostrophe, which sets off a suffix in Turkish (Esad'ın) and an article in
 * French (l'État).
 */
public final class Words {
    /** A bit for every UTF-16 code unit: every reader asks this of every character. */
    private static final long[] CHARACTERS = characters();

    private Words() {}

    public static boolean isWordCharacter(char c) {
        return (CHARACTERS[c >> 6] >>> c & 1) != 0;
    }

    private static long[] characters() {
        long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            bits[c >> 6] |= belongsToWords((char) c) ? 1L << c : 0;
        }
        return bits;
    }

    private static boolean belongsToWords(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || c == '\u200C'
                || c == '\u200D'
                || (!BidiControls.isControl(c) && isMark(c));
    }

    /** Whether no word runs across an offset; true at both ends of the text. */
    public static boolean isBoundary(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int before = skipControlsBack(text, offset - 1);
        int after = skipControls(text, offset);
        if (before < 0 || after == text.length()) {
            return true;
        }
        return !isWordCharacter(text.charAt(before)) || !isWordCharacter(text.charAt(after));
    }

    /** Whether a stretch begins and ends at word boundaries. */
    public static boolean isWhole(CharSequence text, int start, int end) {
        return isBoundary(text, start) && isBoundary(text, end);
    }

    /** How many words a text has. */
    public static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isWordCharacter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** Whether a text has more words than that; a long one is not read to its end. */
    public static boolean areMoreThan(int most, CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words <= most; i++) {
            boolean letter = isWordCharacter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words > most;
    }

    private static int skipControlsBack(CharSequence text, int from) {
        int at = from;
        while (at >= 0 && BidiControls.isControl(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int skipControls(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && BidiControls.isControl(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
