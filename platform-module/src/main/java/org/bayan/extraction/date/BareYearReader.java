package org.bayan.extraction.date;

import java.util.Optional;

/**
 * Reads years and months in bare numbers (2011, 3/2011, 2011-03). Any number could be one, so it takes a place that says so: the
 * whole text, the rest of the line behind a label of issue, or, for a year, the brackets behind a law's number.
 */
final class BareYearReader {
    private static final int FIRST = 1500;
    private static final int LAST = 2200;
    private static final int REACH_OF_LAW = 4;

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
                .filter(draft -> tokens.isBreak(draft.to()) && isExpected(tokens, at, draft.to()));
    }

    private Optional<Draft> year(Tokens tokens, int at) {
        return isYear(tokens, at)
                ? Optional.of(Draft.year(at, at + 1, YearPart.of(tokens.value(at), 4)))
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
        boolean wholeText = tokens.type(from - 1) == Tokens.Type.END && tokens.type(to) == Tokens.Type.END;
        return wholeText || new LabelFinder(lexicon, tokens).before(from) == LabelFinder.Label.ISSUE;
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
