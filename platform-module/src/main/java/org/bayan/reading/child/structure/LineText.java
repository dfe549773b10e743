package org.bayan.reading.child.structure;

/**
 * Collects the characters of one line and normalises them: white space of any kind becomes one space, tabs are kept apart as
 * they often separate a label from its value, controls and byte order marks vanish, half a surrogate pair becomes U+FFFD.
 * Joiners and direction marks stay, as they change how a word reads.
 */
final class LineText {
    private final StringBuilder text = new StringBuilder();
    private char pending;

    void append(char c) {
        if (c == '\t') {
            pending = '\t';
        } else if (isSpace(c)) {
            pending = pending == 0 ? ' ' : pending;
        } else if (!isDropped(c)) {
            if (pending != 0 && text.length() > 0) {
                text.append(pending);
            }
            pending = 0;
            text.append(c);
        }
    }

    void dropLast() {
        pending = 0;
        text.setLength(Math.max(0, text.length() - 1));
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    int length() {
        return text.length();
    }

    /** The line without space at its ends; what is collected starts anew. */
    String take() {
        String line = withWholeSurrogates(text);
        text.setLength(0);
        pending = 0;
        return line;
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(char c) {
        return c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF' || c == '\u00AD' || Character.isISOControl(c);
    }

    private static String withWholeSurrogates(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\uFFFD');
            }
        }
        return text.toString();
    }
}
