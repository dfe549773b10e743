package org.bayan.language;

/**
 * Decimal digits of every set that the archive's documents use: Latin (0–9), Arabic-Indic (U+0660–0669) and extended
 * Arabic-Indic (U+06F0–06F9, Persian and Urdu). Java's {@code \d} matches only the first.
 */
public final class Digits {
    private Digits() {}

    /** The digit's value from 0 to 9, or -1 for any other character. */
    public static int valueOf(char c) {
        if (c <= '9') {
            return c >= '0' ? c - '0' : -1;
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return c - '\u0660';
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return c - '\u06F0';
        }
        return -1;
    }

    public static boolean isDigit(char c) {
        return valueOf(c) >= 0;
    }

    /** The text with every digit as 0–9, of the same length. */
    public static String toLatin(CharSequence text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int value = valueOf(text.charAt(i));
            latin.append(value >= 0 ? (char) ('0' + value) : text.charAt(i));
        }
        return latin.toString();
    }
}
