package org.bayan.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The key that names and labels are compared by: أحمد, احمد and أَحْمَد have the same. Beyond single letters it makes the seat of
 * a hamza before و one spelling (مسؤول, مسئول; رؤوف, رءوف), as Syrian and Egyptian usage differ there. Folding twice changes
 * nothing.
 */
public final class FoldKey {
    private char[] out;
    private int length;
    private int[] starts;
    private int[] ends;
    /** Whether the last folded letter was a hamza or a hamza on ya, whose seat a following و decides. */
    private boolean openHamza;

    private FoldKey(int length) {
        this.out = new char[length];
        this.starts = new int[length];
        this.ends = new int[length];
    }

    /**
     * The fold of a text in which every character gives one and none changes another, as most do; null for any other. No way
     * back needs to be kept then.
     */
    private static FoldedText plain(String text) {
        char[] folded = new char[text.length()];
        boolean hamza = false;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            char to = FoldTable.fold(c);
            boolean mark = c >= '\u0300' && c <= '\u036F';
            if (to == FoldTable.DROPPED || mark || PresentationForms.isPresentationForm(c) || hamza && to == 'و') {
                return null;
            }
            hamza = c == 'ئ' || c == 'ء';
            folded[i] = to;
        }
        return new FoldedText(new String(folded), null, null);
    }

    /** The key alone. */
    public static String of(CharSequence text) {
        return mapped(text).text();
    }

    /** The key with the way back to the original. */
    public static FoldedText mapped(CharSequence characters) {
        String text = characters.toString();
        FoldedText plain = plain(text);
        if (plain != null) {
            return plain;
        }
        FoldKey fold = new FoldKey(text.length());
        for (int i = 0; i < text.length(); i++) {
            fold.add(text.charAt(i), i);
        }
        return new FoldedText(new String(fold.out, 0, fold.length), fold.starts, fold.ends);
    }

    /**
     * The fold of a single character, for scanners that cannot afford a folded copy of the text.
     *
     * @return the folded character, or {@code '\0'} for one that the fold drops
     */
    public static char ofCharacter(char c) {
        return FoldTable.fold(c);
    }

    /** Whether a character folds to {@link #ofCharacter} whatever stands beside it, as most do. */
    public static boolean isPlain(char c) {
        return FoldTable.fold(c) != FoldTable.DROPPED
                && !(c >= '\u0300' && c <= '\u036F')
                && c != 'ئ'
                && c != 'ء'
                && !PresentationForms.isPresentationForm(c);
    }

    private void add(char c, int at) {
        if (PresentationForms.isPresentationForm(c)) {
            String letters = PresentationForms.letters(c);
            for (int i = 0; i < letters.length(); i++) {
                addLetter(letters.charAt(i), at);
            }
        } else {
            addLetter(c, at);
        }
    }

    private void addLetter(char c, int at) {
        if (c >= '\u0300' && c <= '\u036F' && composes(c, at)) {
            return;
        }
        char folded = FoldTable.fold(c);
        if (folded == FoldTable.DROPPED) {
            extendLast(c, at);
            return;
        }
        if (openHamza && folded == 'و') {
            int seat = length - 1;
            do {
                out[seat--] = 'و';
            } while (seat >= 0 && out[seat] == 'ء');
        }
        openHamza = c == 'ئ' || c == 'ء';
        append(folded, at);
    }

    /** Joins a combining mark of another script to its letter, as a PDF may hold é as e and an accent. */
    private boolean composes(char mark, int at) {
        if (length == 0) {
            return false;
        }
        char base = out[length - 1];
        boolean dotOfTurkishI = base == 'i' && mark == '\u0307';
        String joined = dotOfTurkishI ? "i" : Normalizer.normalize("" + base + mark, Normalizer.Form.NFC);
        if (joined.length() != 1) {
            return false;
        }
        out[length - 1] = joined.charAt(0);
        ends[length - 1] = at + 1;
        return true;
    }

    private void extendLast(char mark, int at) {
        int last = length - 1;
        if (last >= 0 && FoldTable.isArabicMark(mark) && Words.isWordCharacter(out[last])) {
            ends[last] = at + 1;
        }
    }

    private void append(char folded, int at) {
        if (length == starts.length) {
            int size = Math.max(16, length + length / 2);
            out = Arrays.copyOf(out, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
        out[length] = folded;
        starts[length] = at;
        ends[length++] = at + 1;
    }
}
