package org.bayan.language;

import java.text.Normalizer;

/**
 * Arabic letters as drawn shapes (U+FB50–FDFF, U+FE70–FEFC), which PDF files and old word processors leave in place of the
 * letters. Only these ranges are normalised: NFKC of the whole text would also change digits, fractions and Latin ligatures
 * that an editor meant.
 */
public final class PresentationForms {
    private PresentationForms() {}

    public static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }

    /**
     * The letters that a shape stands for; up to 18 of them for a ligature. The shapes of a mark that stands alone decompose
     * into a space and the mark in Unicode: the space is left out, as it would cut a word.
     */
    public static String letters(char shape) {
        String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
        return letters.length() > 1 && letters.charAt(0) == ' ' ? letters.substring(1) : letters;
    }

    /** The text with every such shape replaced by its letters; the same object where there are none. */
    public static String normalise(String text) {
        int first = 0;
        while (first < text.length() && !isPresentationForm(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPresentationForm(c)) {
                plain.append(letters(c));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
