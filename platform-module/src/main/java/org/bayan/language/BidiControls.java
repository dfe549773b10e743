package org.bayan.language;

/**
 * The invisible characters that steer the direction of text (Unicode Standard Annex 9, section 2). They carry no meaning in a
 * value, and two names that differ only by them look the same to every reader.
 */
public final class BidiControls {
    private BidiControls() {}

    public static boolean isControl(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** The text without them; the same object where there are none. */
    public static String strip(String text) {
        int first = 0;
        while (first < text.length() && !isControl(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!isControl(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
