package org.bayan.extraction.date;

import java.util.Optional;
import org.bayan.extraction.date.StatedDate.Calendar;

/** Reads the year behind a month, and years that stand alone with a label or a calendar's marker. */
final class YearReader {
    private static final String BEFORE_YEAR = ",\u060C/-.\u2013\u2014(\\";
    /** Years; a pair further apart is one year in two calendars. */
    private static final int LONGEST_SPAN = 100;

    private static final String APOSTROPHES = "'\u2019\u2018";

    private final DateLexicon lexicon;
    private final SpelledYearReader spelled;

    YearReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
        this.spelled = new SpelledYearReader(lexicon);
    }

    /** The year that begins at a token or behind a comma and label there. */
    Optional<Parsed<YearPart>> read(Tokens tokens, int at) {
        int i = skipLabels(tokens, at);
        boolean bracket = i > at && tokens.isSymbol(i - 1, "(");
        boolean apostrophe = tokens.isSymbol(i, APOSTROPHES) && tokens.isGlued(i + 1);
        i += apostrophe ? 1 : 0;
        if (tokens.isWord(i)) {
            return inWords(tokens, i);
        }
        if (!tokens.isNumber(i) || tokens.value(i) < 1 || tokens.digits(i) > 4) {
            return Optional.empty();
        }
        int digits = tokens.digits(i);
        Parsed<Optional<Calendar>> era = era(tokens, i + 1);
        if (digits == 1 || (digits == 3 && era.value().isEmpty()) || continues(tokens, i)) {
            return Optional.empty();
        }
        int end = bracket && tokens.isSymbol(era.end(), ")") ? era.end() + 1 : era.end();
        return Optional.of(new Parsed<>(new YearPart(tokens.value(i), digits, era.value(), 0), end));
    }

    /** A year or range of years behind a label such as عام or "year". */
    Optional<Parsed<YearPart>> readLabelled(Tokens tokens, int at) {
        Optional<DateLexicon.Match> label = lexicon.match(tokens, at, TermKind.YEAR_LABEL);
        if (label.isEmpty() || label.get().term().value() == 0) {
            return Optional.empty();
        }
        int start = label.get().end();
        return tokens.isWord(start) ? inWords(tokens, start) : readMarked(tokens, start, true);
    }

    private Optional<Parsed<YearPart>> inWords(Tokens tokens, int at) {
        return spelled.read(tokens, at).map(year -> {
            Parsed<Optional<Calendar>> era = era(tokens, year.end());
            return new Parsed<>(new YearPart(year.value(), 4, era.value(), 0), era.end());
        });
    }

    /** A year of four digits, with its marker or without one. */
    Optional<Parsed<YearPart>> readMarked(Tokens tokens, int at, boolean bare) {
        if (!tokens.isNumber(at) || tokens.digits(at) > 4 || tokens.digits(at) < 3 || continues(tokens, at)) {
            return Optional.empty();
        }
        Parsed<Optional<Calendar>> era = era(tokens, at + 1);
        boolean marked = era.end() > at + 1;
        if (!marked && (!bare || tokens.digits(at) != 4)) {
            return Optional.empty();
        }
        int last = lastYear(tokens, era.end());
        if (last > at && isSpan(tokens.value(at), tokens.value(last)) && bare) {
            return Optional.of(new Parsed<>(
                    new YearPart(tokens.value(at), tokens.digits(at), era.value(), tokens.value(last)), last + 1));
        }
        return Optional.of(new Parsed<>(new YearPart(tokens.value(at), tokens.digits(at), era.value(), 0), era.end()));
    }

    /** The calendar that a marker names; its end is the start where there is none. */
    Parsed<Optional<Calendar>> era(Tokens tokens, int at) {
        int i = tokens.isSymbol(at, "(") ? at + 1 : at;
        Optional<DateLexicon.Match> match = lexicon.match(tokens, i, TermKind.ERA);
        if (match.isEmpty() || tokens.hasClitic(i)) {
            return new Parsed<>(Optional.empty(), at);
        }
        int end = match.get().end();
        if (tokens.isSymbol(end, ".") && tokens.isGlued(end) && end - i <= 3) {
            end++;
        }
        end += i > at && tokens.isSymbol(end, ")") ? 1 : 0;
        return new Parsed<>(
                switch (match.get().term().value()) {
                    case 1 -> Optional.of(Calendar.GREGORIAN);
                    case 2 -> Optional.of(Calendar.HIJRI);
                    case 3 -> Optional.of(Calendar.JALALI);
                    case 4 -> Optional.of(Calendar.RUMI);
                    default -> Optional.empty();
                },
                end);
    }

    private int skipLabels(Tokens tokens, int at) {
        int i = at;
        for (int round = 0; round < 3; round++) {
            if (tokens.isSymbol(i, BEFORE_YEAR)) {
                i++;
            }
            Optional<DateLexicon.Match> label = lexicon.match(tokens, i, TermKind.YEAR_LABEL);
            if (label.isPresent()) {
                i = label.get().end();
            }
        }
        return i;
    }

    private static boolean isSpan(int first, int last) {
        return last > first && last - first <= LONGEST_SPAN;
    }

    private int lastYear(Tokens tokens, int at) {
        boolean joined = tokens.isSymbol(at, "-\u2013\u2014/")
                || lexicon.match(tokens, at, TermKind.AND).isPresent()
                || lexicon.match(tokens, at, TermKind.RANGE_TO).isPresent();
        return joined && tokens.isNumber(at + 1) && tokens.digits(at + 1) == 4 && !continues(tokens, at + 1)
                ? at + 1
                : -1;
    }

    /** Whether a number runs on: a time (10:30), a decimal (2011.5), part of a longer code (2011/12/…). */
    private static boolean continues(Tokens tokens, int number) {
        return tokens.isSymbol(number + 1, ":.,/%")
                && tokens.isGlued(number + 1)
                && tokens.isNumber(number + 2)
                && tokens.isGlued(number + 2)
                && !(tokens.digits(number) == 4 && tokens.isSymbol(number + 1, "/") && tokens.digits(number + 2) == 4);
    }
}
