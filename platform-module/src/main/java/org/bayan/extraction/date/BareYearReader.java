package org.bayan.extraction.date;

import java.util.Optional;

/**
 * Reads years, months and days in bare numbers (2011, 1967-1969, 3/2011, 2011-03, 20110315). Any number could be one, so it takes a place that says so: the
 * whole text, the rest of the line behind a label of issue, or, for a year, the brackets behind a law's number.
 */
final class BareYearReader {
    /** Digits of a day without separators, the basic form of ISO 8601. */
    static final int COMPACT = 8;

    private static final int FIRST = 1500;
    private static final int LAST = 2200;
    private static final int REACH_OF_LAW = 4;
    /** Years that a span may have; more is a range of numbers. */
    private static final int LONGEST_SPAN = 100;

    private final DateLexicon lexicon;

    BareYearReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Draft> read(Tokens tokens, int at) {
        if (!tokens.isNumber(at)) {
            return Optional.empty();
        }
        if (isYear(tokens, at) && isInLawBrackets(tokens, at)) {
            return Optional.of(Draft.year(at, at + 1, YearPart.of(tokens.value(at), 4)));
        }
        return month(tokens, at)
                .or(() -> year(tokens, at))
                .or(() -> compact(tokens, at))
                .filter(draft -> isExpected(tokens, at, draft.to()));
    }

    private Optional<Draft> year(Tokens tokens, int at) {
        if (!isYear(tokens, at)) {
            return Optional.empty();
        }
        boolean span = tokens.isSymbol(at + 1, "-\u2013\u2014/")
                && isYear(tokens, at + 2)
                && tokens.value(at + 2) > tokens.value(at)
                && tokens.value(at + 2) - tokens.value(at) <= LONGEST_SPAN;
        return Optional.of(
                span
                        ? Draft.year(
                                at, at + 3, new YearPart(tokens.value(at), 4, Optional.empty(), tokens.value(at + 2)))
                        : Draft.year(at, at + 1, YearPart.of(tokens.value(at), 4)));
    }

    private static Optional<Draft> compact(Tokens tokens, int at) {
        int value = tokens.digits(at) == COMPACT ? tokens.value(at) : 0;
        int year = value / 10_000;
        return year >= FIRST && year <= LAST
                ? Optional.of(
                        Draft.ordered(DateRule.ISO, at, at + 1, value % 100, value / 100 % 100, YearPart.of(year, 4)))
                : Optional.empty();
    }

    private Optional<Draft> month(Tokens tokens, int at) {
        if (!tokens.isSymbol(at + 1, "/-.") || !tokens.isNumber(at + 2)) {
            return Optional.empty();
        }
        int year = isYear(tokens, at) ? at : at + 2;
        int month = year == at ? at + 2 : at;
        if (!isYear(tokens, year) || tokens.digits(month) > 2 || tokens.value(month) < 1 || tokens.value(month) > 12) {
            return Optional.empty();
        }
        return Optional.of(
                Draft.ordered(DateRule.MONTH, at, at + 3, 0, tokens.value(month), YearPart.of(tokens.value(year), 4)));
    }

    private static boolean isYear(Tokens tokens, int at) {
        return tokens.isNumber(at) && tokens.digits(at) == 4 && tokens.value(at) >= FIRST && tokens.value(at) <= LAST;
    }

    private boolean isExpected(Tokens tokens, int from, int to) {
        return isWhole(tokens, from, to)
                || tokens.isBreak(to) && new LabelFinder(lexicon, tokens).before(from) == LabelFinder.Label.ISSUE;
    }

    /** The whole text but for the marks with which archivists supply a year or doubt it: [1967], c. 1967, 1967?, حوالي 1967. */
    private boolean isWhole(Tokens tokens, int from, int to) {
        int left = from - 1;
        while (tokens.isSymbol(left, ".[(") || isAbout(tokens, left)) {
            left--;
        }
        int right = to;
        while (tokens.isSymbol(right, "])?\u061F.") || isAbout(tokens, right)) {
            right++;
        }
        return tokens.type(left) == Tokens.Type.END && tokens.type(right) == Tokens.Type.END;
    }

    private boolean isAbout(Tokens tokens, int at) {
        return lexicon.match(tokens, at, TermKind.ABOUT).isPresent();
    }

    private boolean isInLawBrackets(Tokens tokens, int at) {
        if (!tokens.isSymbol(at - 1, "(") || !tokens.isSymbol(at + 1, ")") || !tokens.isNumber(at - 2)) {
            return false;
        }
        for (int i = at - 3; i >= at - 3 - REACH_OF_LAW; i--) {
            if (lexicon.match(tokens, i, TermKind.LAW).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
