package org.bayan.language;

/**
 * Word boundaries for Arabic, Latin and Cyrillic text. A word is a run of letters with their marks; the zero-width non-joiner
 * and tatweel belong to the word they stand in. Digits end a word, because labels and values stand glued in the archive's
 * documents (تاريخ الصدور2017), and so does an apostrophe, which sets off a suffix in Turkish (Esad'ın) and an article in
 * French (l'État).
 */
public final class Words {
    private Words() {}

    public static boolean isWordCharacter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c >= 'ء' && c <= 'ي') {
            return true;
        }
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
