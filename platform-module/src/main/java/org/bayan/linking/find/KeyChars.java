package org.bayan.linking.find;

import java.text.Normalizer;
import org.bayan.language.Words;

/**
 * What a folded character is to the search for names: its class, and the letter that names are compared by. Beyond the fold key
 * letters lose their accents (Erdoğan, Erdogan), Kurdish letters become the Arabic ones that many keyboards write in their
 * place, and ё becomes е.
 */
final class KeyChars {
    /** Ends a name: a comma, a colon, a sentence. */
    static final byte BREAK = 0;

    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** May stand between the words of a name: blanks, hyphens, quotes, dots, brackets, joiners. */
    static final byte GAP = 3;
    /** May, once. */
    static final byte LINE_END = 4;

    private static final String GAPS =
            "-\u2010\u2011\u2012\u2013\u2014'\u2019\u2018`\u00B4.«»\"\u201C\u201D()/&_\u200C\u200D\u00B7";
    private static final String FROM = "\u06D5\u0695\u06B5\u06C6\u06CE\u0692\u0451\u0131";
    private static final String TO = "هرلويرеi";

    private static final byte[] CLASSES = new byte[0x10000];
    private static final char[] LETTERS = new char[0x10000];

    static {
        for (int i = 0; i < CLASSES.length; i++) {
            char c = (char) i;
            CLASSES[i] = classify(c);
            LETTERS[i] = CLASSES[i] == LETTER ? letter(c) : c;
        }
    }

    private KeyChars() {}

    static byte classOf(char folded) {
        return CLASSES[folded];
    }

    static char letterOf(char folded) {
        return LETTERS[folded];
    }

    private static byte classify(char c) {
        if (c == '\n' || c == '\r') {
            return LINE_END;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (isModifier(c) || GAPS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return GAP;
        }
        return Words.isWordCharacter(c) ? LETTER : BREAK;
    }

    /** The signs that transliterations write for hamza and ayn: they part words as the apostrophe does, which others write. */
    private static boolean isModifier(char c) {
        return c >= '\u02B9' && c <= '\u02CF';
    }

    private static char letter(char c) {
        int special = FROM.indexOf(c);
        if (special >= 0) {
            return TO.charAt(special);
        }
        if ((c >= '\u00C0' && c <= '\u024F') || (c >= '\u1E00' && c <= '\u1EFF')) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
        return c;
    }
}
