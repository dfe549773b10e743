package org.bayan.extraction.date;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.date.MonthPart.Other;

/**
 * Reads the name of a month, and a second name beside it. The archive's documents often give two: آذار/مارس. Two names of one
 * tradition with a dash between them are a range of months.
 */
final class MonthReader {
    private static final int LAST_MONTH = 12;

    private final DateLexicon lexicon;

    MonthReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Parsed<MonthPart>> read(Tokens tokens, int at) {
        Optional<DateLexicon.Match> first = lexicon.matchMonth(tokens, at);
        if (first.isEmpty()) {
            return numbered(tokens, at);
        }
        int end = skipAbbreviationDot(tokens, first.get().end());
        Parsed<MonthPart> one =
                new Parsed<>(new MonthPart(first.get().terms(), Other.NONE, 0, tokens.raw(at, end)), end);
        return Optional.of(second(tokens, at, one).orElse(one));
    }

    /** «5 ت2 1968», «22 تشرين 2 2012»: the Levant's double months with the number of the one that is meant. */
    private Optional<Parsed<MonthPart>> numbered(Tokens tokens, int at) {
        Optional<DateLexicon.Match> name = lexicon.match(tokens, at, TermKind.MONTH_NUMBERED);
        int number = name.map(DateLexicon.Match::end).orElse(-1);
        boolean which = number > 0 && tokens.isNumber(number) && tokens.digits(number) == 1 && tokens.value(number) < 3;
        if (!which || tokens.value(number) == 0 || tokens.hasClitic(at)) {
            return Optional.empty();
        }
        int month = (name.get().term().value() + tokens.value(number) - 2) % LAST_MONTH + 1;
        Term term =
                new Term(TermKind.MONTH_GREGORIAN_RARE, month, name.get().term().group());
        MonthPart part = new MonthPart(List.of(term), Other.NONE, 0, tokens.raw(at, number + 1));
        return Optional.of(new Parsed<>(part, number + 1));
    }

    private Optional<Parsed<MonthPart>> second(Tokens tokens, int from, Parsed<MonthPart> first) {
        int separator = first.end();
        boolean dash = tokens.isSymbol(separator, "-\u2013\u2014");
        boolean bracket = tokens.isSymbol(separator, "([");
        boolean separated = dash || bracket || tokens.isSymbol(separator, "/\\|=");
        int at = separated ? separator + 1 : separator;
        Optional<DateLexicon.Match> match = lexicon.matchMonth(tokens, at);
        if (match.isEmpty() || (!separated && tokens.hasClitic(at))) {
            return Optional.empty();
        }
        List<Term> senses = first.value().senses();
        List<Term> others = match.get().terms();
        int end = match.get().end();
        end += bracket && tokens.isSymbol(end, ")]") ? 1 : 0;
        String raw = tokens.raw(from, end);
        for (Term sense : senses) {
            for (Term other : others) {
                if (sense.calendar() == other.calendar() && sense.value() == other.value()) {
                    return Optional.of(
                            new Parsed<>(new MonthPart(List.of(sense), Other.AGREES, other.value(), raw), end));
                }
            }
        }
        Term sense = senses.get(0);
        Term other = others.get(0);
        if (!separated || sense.calendar() != other.calendar()) {
            return Optional.empty();
        }
        boolean sameTradition = senses.stream()
                .anyMatch(s -> others.stream().anyMatch(o -> o.group().equals(s.group())));
        Other relation = sameTradition && !bracket && other.value() > sense.value() ? Other.LAST : Other.CONTRADICTS;
        return Optional.of(new Parsed<>(new MonthPart(senses, relation, other.value(), raw), end));
    }

    private static int skipAbbreviationDot(Tokens tokens, int at) {
        return tokens.isSymbol(at, ".") && tokens.isGlued(at) ? at + 1 : at;
    }
}
