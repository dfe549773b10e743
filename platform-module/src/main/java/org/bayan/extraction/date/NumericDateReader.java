package org.bayan.extraction.date;

import java.util.Optional;

/**
 * Reads dates in three numbers with one separator: 2017/03/22, 15.3.2011, 1-2-11. Which number is the day is left open where
 * the numbers do not say. Numbers in a longer chain are codes or addresses, not dates.
 */
final class NumericDateReader {
    private static final String SEPARATORS = "/-.\\\u2013\u066B\u060D\u2212\u2044";

    private final YearReader years;

    NumericDateReader(YearReader years) {
        this.years = years;
    }

    Optional<Draft> read(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.digits(at) > 4 || !isChain(tokens, at)) {
            return Optional.empty();
        }
        Parsed<Optional<StatedDate.Calendar>> era = years.era(tokens, at + 5);
        int a = tokens.value(at);
        int b = tokens.value(at + 2);
        int c = tokens.value(at + 4);
        if (tokens.digits(at) == 4 && tokens.digits(at + 4) <= 2) {
            return yearFirst(at, era.end(), new YearPart(a, 4, era.value(), 0), b, c);
        }
        if (tokens.digits(at) > 2 || tokens.digits(at + 4) == 1 || tokens.digits(at + 4) == 3) {
            return Optional.empty();
        }
        return yearLast(at, era.end(), a, b, new YearPart(c, tokens.digits(at + 4), era.value(), 0));
    }

    private static boolean isChain(Tokens tokens, int at) {
        if (!tokens.isSymbol(at + 1, SEPARATORS)
                || !tokens.isSymbol(at + 3, SEPARATORS)
                || tokens.value(at + 1) != tokens.value(at + 3)
                || !tokens.isNumber(at + 2)
                || !tokens.isNumber(at + 4)
                || tokens.digits(at + 2) > 2
                || tokens.digits(at + 4) > 4) {
            return false;
        }
        String separator = String.valueOf((char) tokens.value(at + 1));
        boolean tight = tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        if (separator.equals(".") && !tight) {
            return false;
        }
        boolean longerBefore = tokens.isSymbol(at - 1, separator) && tokens.isGlued(at) && !tokens.isBreak(at - 2);
        boolean longerAfter = tokens.isSymbol(at + 5, separator) && tokens.isNumber(at + 6) && tokens.isGlued(at + 6);
        return !longerBefore && !longerAfter;
    }

    private static Optional<Draft> yearFirst(int from, int to, YearPart year, int b, int c) {
        if (b >= 1 && b <= 12 && c >= 1 && c <= 31) {
            return Optional.of(Draft.ordered(DateRule.ISO, from, to, c, b, year));
        }
        if (c >= 1 && c <= 12 && b > 12 && b <= 31) {
            return Optional.of(Draft.ordered(DateRule.NUMERIC, from, to, b, c, year));
        }
        return Optional.empty();
    }

    private static Optional<Draft> yearLast(int from, int to, int a, int b, YearPart year) {
        if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) {
            return Optional.empty();
        }
        return Optional.of(Draft.unordered(from, to, a, b, year));
    }
}
