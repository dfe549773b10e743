package org.bayan.language;

/**
 * What the fold key makes of one character. The rules for Arabic are those of the project's notes on names: hamza carriers,
 * alef maqsura, Persian and Kurdish letter variants, digits. Letters of bicameral scripts become lower case one by one and
 * without regard to the locale, and the Turkish dotless i becomes i, so that titles in capitals find their names.
 */
final class FoldTable {
    /** Stands for a character that the fold drops. */
    static final char DROPPED = '\0';

    private static final int FIRST = 0x0600;
    private static final char[] ARABIC = arabicBlock();
    /** The fold of every UTF-16 code unit: one look-up where texts are folded line by line for many families of words. */
    private static final char[] ALL = all();

    private FoldTable() {}

    /** The folded character, or {@link #DROPPED}; not for presentation forms. */
    static char fold(char c) {
        return ALL[c];
    }

    private static char[] all() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = folded((char) i);
        }
        return table;
    }

    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
        }
        if (c >= FIRST && c < FIRST + ARABIC.length) {
            return ARABIC[c - FIRST];
        }
        if (c == '\u0131') {
            return 'i';
        }
        if (c == '\uFEFF' || BidiControls.isControl(c)) {
            return DROPPED;
        }
        return Character.toLowerCase(c);
    }

    /** Vowel marks, Quranic marks, superscript alef and tatweel: dropped, but part of the word they stand in. */
    static boolean isArabicMark(char c) {
        return c >= FIRST && c < FIRST + ARABIC.length && ARABIC[c - FIRST] == DROPPED && c != '\u061C';
    }

    private static char[] arabicBlock() {
        char[] table = new char[0x100];
        for (int i = 0; i < table.length; i++) {
            char c = (char) (FIRST + i);
            table[i] = isMark(c) || c == '\u0640' || c == '\u061C' ? DROPPED : letter(c);
        }
        return table;
    }

    private static boolean isMark(char c) {
        return (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || (c >= '\u06D6' && c <= '\u06DC')
                || (c >= '\u06DF' && c <= '\u06E4')
                || c == '\u06E7'
                || c == '\u06E8'
                || (c >= '\u06EA' && c <= '\u06ED');
    }

    private static char letter(char c) {
        int digit = Digits.valueOf(c);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', '\u0671' -> 'ا';
            case 'ى', '\u06CC', 'ئ' -> 'ي';
            case '\u06A9' -> 'ك';
            case 'ة', '\u06C1', '\u06C0', '\u06C2', '\u06C3', '\u06BE' -> 'ه';
            case 'ؤ' -> 'و';
            default -> c;
        };
    }
}
