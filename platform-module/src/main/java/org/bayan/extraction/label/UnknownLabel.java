package org.bayan.extraction.label;

/** Tells a line that begins with a label which no vocabulary knows: a few words, a colon, and a value behind it. */
final class UnknownLabel {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private UnknownLabel() {}

    static boolean begins(CharSequence line) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '\uFF1A') {
                return words > 0 && isValue(line, i + 1);
            }
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!letter && !isBetweenWords(c)) {
                return false;
            }
            words += letter && !inWord ? 1 : 0;
            inWord = letter || inWord && !Character.isWhitespace(c);
            if (words > MOST_WORDS) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBetweenWords(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT || "-/()'’".indexOf(c) >= 0;
    }

    /** Something stands behind the colon, and it is no address of the web. */
    private static boolean isValue(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i < line.length() && line.charAt(i) != '/';
    }
}
