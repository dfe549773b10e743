package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/**
 * Reads lines that hold a number and nothing else but a date: "No. 212", «العدد ٣٣٨», «от 17 мая 2012 г. № 492», «رقم ٦١ لعام
 * ٢٠١١».
 */
final class NumberLine {
    private final NumberedType numbered;
    private final Phrases small;

    /** @param small words that stand beside dates */
    NumberLine(NumberedType numbered, Phrases small) {
        this.numbered = numbered;
        this.small = small;
    }

    /**
     * The number, with its place in the line.
     *
     * @param start where the line begins in the text that the dates' spans count from
     */
    Optional<Coded> read(String line, int start, List<FoundDate> dates) {
        StringBuilder rest = new StringBuilder(line);
        for (FoundDate date : dates) {
            int from = Math.max(0, date.span().start() - start);
            int to = Math.min(rest.length(), date.span().end() - start);
            blank(rest, from, to);
        }
        if (!hasDigit(rest)) {
            return Optional.empty();
        }
        blankSmallWords(rest);
        int skip = 0;
        while (skip < rest.length() && !isVisible(rest.charAt(skip))) {
            skip++;
        }
        int from = skip;
        return numbered.opening(rest.substring(from))
                .map(c -> c.shifted(from))
                .filter(c -> isEmptyFrom(rest, c.span().end()));
    }

    private void blankSmallWords(StringBuilder rest) {
        int word = -1;
        for (int i = 0; i <= rest.length(); i++) {
            boolean letter = i < rest.length() && Words.isWordCharacter(rest.charAt(i));
            if (letter && word < 0) {
                word = i;
            } else if (!letter && word >= 0) {
                if (small.whole(rest.substring(word, i)).isPresent()) {
                    blank(rest, word, i);
                }
                word = -1;
            }
        }
    }

    private static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(char c) {
        return Character.isLetterOrDigit(c) || c == '\u2116' || c == '#';
    }

    private static boolean isEmptyFrom(CharSequence text, int from) {
        return text.chars().skip(from).noneMatch(Character::isLetterOrDigit);
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
