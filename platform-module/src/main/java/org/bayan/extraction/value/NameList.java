package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/**
 * Cuts one line or cell of a list into its names. Line breaks, semicolons, bars and bullets separate; a dash inside of a name belongs to it, as an
 * acronym follows it (الدولة الإسلامية في العراق والشام - داعش). The Arabic comma separates persons, and bodies where every
 * part has several words; the Latin comma does so only in a list of three and more, because it also inverts names.
 */
public final class NameList {
    private static final String SEPARATORS = "؛;|•·▪■●\t\n";
    /** Characters of one name at the most; a longer stretch is text. */
    private static final int LONGEST = 250;

    private NameList() {}

    /**
     * @param commas whether commas may separate names; not in events, whose wording has commas of its own
     */
    public static List<Span> split(CharSequence line, boolean commas) {
        List<Span> names = new ArrayList<>();
        for (Span piece : Pieces.split(line, SEPARATORS)) {
            for (Span part : commas ? atCommas(line, piece) : List.of(piece)) {
                Span name = withoutMarker(line, part);
                if (name.length() > 0 && name.length() <= LONGEST && hasLetter(line, name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Span> atCommas(CharSequence line, Span piece) {
        String text = piece.of(line);
        List<Span> parts = Pieces.split(text, "،");
        if (parts.size() == 1) {
            List<Span> latin = Pieces.split(text, ",");
            parts = latin.size() > 2 || text.indexOf('،') < 0 && isArabic(text) ? latin : parts;
        }
        List<Span> placed = new ArrayList<>();
        for (Span part : parts) {
            placed.add(new Span(piece.start() + part.start(), piece.start() + part.end()));
        }
        return placed;
    }

    private static boolean isArabic(String text) {
        return !text.isEmpty() && text.charAt(0) >= '\u0600' && text.charAt(0) < '\u0780';
    }

    /** Takes off a dash or a number that marks an entry of a list, and a full stop at its end. */
    private static Span withoutMarker(CharSequence line, Span part) {
        int start = part.start();
        int end = part.end();
        int digits = start;
        while (digits < end && Digits.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > start && digits - start < 3 && digits < end && ".)-–".indexOf(line.charAt(digits)) >= 0) {
            start = digits + 1;
        }
        while (start < end && "-–—*◦‣.o:,،".indexOf(line.charAt(start)) >= 0 && !isLetterO(line, start, end)) {
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

    private static boolean isAbbreviation(CharSequence line, int start, int end) {
        return end - start > 2 && line.charAt(end - 1) == '.' && Character.isUpperCase(line.charAt(end - 2));
    }

    private static boolean hasLetter(CharSequence line, Span name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (Words.isWordCharacter(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
