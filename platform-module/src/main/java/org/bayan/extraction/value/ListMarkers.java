package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.language.Digits;

/** The numbers, dashes and bullets before the entries of a list. */
final class ListMarkers {
    private static final String BULLETS = "-–—*◦‣.o:,،";

    private ListMarkers() {}

    /** Cuts «1) مشعل تمو 2) رياض سيف»: numbers that count up from 1, the first at the start. */
    static List<Span> atNumbers(CharSequence line, Span piece) {
        List<Integer> starts = new ArrayList<>();
        for (int i = piece.start(); i < piece.end(); i++) {
            boolean begins = i == piece.start() || Spans.isInvisible(line.charAt(i - 1));
            if (begins && number(line, i, piece.end()) == starts.size() + 1) {
                starts.add(i);
            }
            if (starts.isEmpty()) {
                break;
            }
        }
        if (starts.size() < 2) {
            return List.of(piece);
        }
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : piece.end();
            parts.add(Spans.trimmed(line, starts.get(i), end));
        }
        return parts;
    }

    /** The number of a marker such as 3. or ٣) at an offset; -1 without one. */
    private static int number(CharSequence line, int at, int end) {
        int value = 0;
        int i = at;
        while (i < end && i - at < 2 && Digits.isDigit(line.charAt(i))) {
            value = value * 10 + Digits.valueOf(line.charAt(i));
            i++;
        }
        boolean marked = i > at && i < end && ".)-–".indexOf(line.charAt(i)) >= 0;
        return marked && i + 1 < end && !Digits.isDigit(line.charAt(i + 1)) ? value : -1;
    }

    /** Takes off a dash or a number that marks an entry of a list, and a full stop at its end. */
    static Span without(CharSequence line, Span part) {
        int start = part.start();
        int end = part.end();
        int digits = start;
        while (digits < end && Digits.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > start && digits - start < 3 && digits < end && ".)-–".indexOf(line.charAt(digits)) >= 0) {
            start = digits + 1;
        }
        start = Spans.trimmed(line, start, end).start();
        while (start < end && BULLETS.indexOf(line.charAt(start)) >= 0 && !isLetterO(line, start, end)) {
            start = Spans.trimmed(line, start + 1, end).start();
        }
        while (end > start && ".،,".indexOf(line.charAt(end - 1)) >= 0 && !isAbbreviation(line, start, end)) {
            end--;
        }
        return Spans.trimmed(line, start, end);
    }

    /** An o is a bullet only where a space follows it. */
    private static boolean isLetterO(CharSequence line, int at, int end) {
        return line.charAt(at) == 'o' && !(at + 1 < end && Spans.isInvisible(line.charAt(at + 1)));
    }

    /** A capital («Al-Assad B.») or a letter of its own («1969 г.»). */
    private static boolean isAbbreviation(CharSequence line, int start, int end) {
        return end - start > 2
                && line.charAt(end - 1) == '.'
                && (Character.isUpperCase(line.charAt(end - 2))
                        || Character.isLetter(line.charAt(end - 2)) && Spans.isInvisible(line.charAt(end - 3)));
    }
}
