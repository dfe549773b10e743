package org.bayan.extraction.date;

import org.bayan.extraction.date.Tokens.Type;
import org.bayan.language.BidiControls;
import org.bayan.language.Digits;
import org.bayan.language.PresentationForms;
import org.bayan.language.Words;

/** Cuts a text into {@link Tokens} in one pass and looks its words up. For one text only. */
final class Tokenizer {
    /** Longer words are cut: no word of a date comes near, and the rest is another unknown word. */
    private static final int LONGEST_WORD = 40;

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02BB\u02BF\u02BE`";
    private static final String CLITICS = "وفبلك";

    private final CharSequence text;
    private final WordIndex index;
    private final Tokens tokens;
    private final char[] buffer = new char[LONGEST_WORD + 20];
    private int length;
    /** Length of the word before its first apostrophe, 0 without one. */
    private int stem;

    Tokenizer(CharSequence text, WordIndex index) {
        this.text = text;
        this.index = index;
        this.tokens = new Tokens(text);
    }

    Tokens run() {
        int i = 0;
        int end = text.length();
        while (i < end) {
            char c = text.charAt(i);
            if (Words.isWordCharacter(c)) {
                i = word(i);
            } else if (Digits.isDigit(c)) {
                i = number(i);
            } else {
                symbol(c, i);
                i++;
            }
        }
        return tokens;
    }

    private void symbol(char c, int at) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\f') {
            tokens.add(Type.BREAK, c, at, at + 1, false);
        } else if (!isBlank(c) && !BidiControls.isControl(c)) {
            tokens.add(Type.SYMBOL, c, at, at + 1, false);
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u0640' || Character.isSpaceChar(c);
    }

    private int number(int from) {
        long value = 0;
        int i = from;
        while (i < text.length()) {
            int digit = Digits.valueOf(text.charAt(i));
            if (digit < 0) {
                break;
            }
            value = i - from < 9 ? value * 10 + digit : -1;
            i++;
        }
        tokens.add(Type.NUMBER, (int) value, from, i, false);
        return i;
    }

    private int word(int from) {
        length = 0;
        stem = 0;
        int i = from;
        while (i < text.length() && length < LONGEST_WORD) {
            char c = text.charAt(i);
            if (Words.isWordCharacter(c)) {
                addLetter(c);
            } else if (isInnerApostrophe(c, i)) {
                stem = stem == 0 ? length : stem;
            } else if (!BidiControls.isControl(c)) {
                break;
            }
            i++;
        }
        lookUp(from, i);
        return i;
    }

    private boolean isInnerApostrophe(char c, int at) {
        return APOSTROPHES.indexOf(c) >= 0 && at + 1 < text.length() && Words.isWordCharacter(text.charAt(at + 1));
    }

    private void addLetter(char c) {
        if (PresentationForms.isPresentationForm(c)) {
            String letters = PresentationForms.letters(c);
            for (int i = 0; i < letters.length() && length < buffer.length; i++) {
                put(WordFold.fold(letters.charAt(i)));
            }
        } else {
            put(WordFold.fold(c));
        }
    }

    private void put(char folded) {
        if (folded != '\0') {
            buffer[length++] = folded;
        }
    }

    private void lookUp(int from, int to) {
        if (length == 0) {
            tokens.add(Type.SYMBOL, '-', from, to, false); // tatweel drawn as a dash
            return;
        }
        int id = index.find(buffer, 0, length);
        if (id == WordIndex.UNKNOWN && stem > 0) {
            id = index.find(buffer, 0, stem);
        }
        if (id == WordIndex.UNKNOWN && length > 2 && buffer[length - 1] == 'ي') {
            id = index.find(buffer, 0, length - 1);
        }
        boolean clitic = false;
        if (id == WordIndex.UNKNOWN && length > 2 && CLITICS.indexOf(buffer[0]) >= 0) {
            id = index.find(buffer, 1, length);
            clitic = id != WordIndex.UNKNOWN;
        }
        tokens.add(Type.WORD, id, clitic ? from + 1 : from, to, clitic);
    }
}
