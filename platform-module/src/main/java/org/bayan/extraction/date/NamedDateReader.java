package org.bayan.extraction.date;

import java.util.Optional;

/** Reads dates with a named month: day first (15 آذار 2011), month first (March 15, 2011), or without a day (آذار 2011). */
final class NamedDateReader {
    /** Russian forms print the day in quotes: «15» марта 2011 г. */
    private static final String CLOSING_QUOTES = "\u00BB\u201D\"";

    private static final String DAY_SEPARATORS = "/-.\u2013\u2014,\u060C\\";
    private static final String RANGE_SIGNS = "-\u2013\u2014/";

    private final DateLexicon lexicon;
    private final MonthReader months;
    private final YearReader years;

    NamedDateReader(DateLexicon lexicon, MonthReader months, YearReader years) {
        this.lexicon = lexicon;
        this.months = months;
        this.years = years;
    }

    Optional<Draft> read(Tokens tokens, int at) {
        Optional<Draft> behindDay = day(tokens, at).flatMap(day -> dayFirst(tokens, at, day));
        if (behindDay.isPresent()) {
            return behindDay; // "sept" is a day in French, and "Sept 5, 1958" has it for a month
        }
        Optional<Parsed<MonthPart>> month = months.read(tokens, at);
        if (month.isPresent()) {
            return monthFirst(tokens, at, month.get());
        }
        return yearFirst(tokens, at);
    }

    private Optional<Draft> dayFirst(Tokens tokens, int at, Parsed<Integer> day) {
        int next = skipToMonth(tokens, day.end());
        Optional<Parsed<MonthPart>> month = months.read(tokens, next);
        if (month.isPresent()) {
            return Optional.of(withYear(tokens, at, day.value(), 0, month.get()));
        }
        Optional<Parsed<Integer>> last = lastDay(tokens, at, day);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        month = months.read(tokens, skipToMonth(tokens, last.get().end()));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().value() > 0) {
            return Optional.of(withYear(tokens, at, day.value(), last.get().value(), month.get()));
        }
        Draft whole = withYear(tokens, at, day.value(), 0, month.get());
        return Optional.of(Draft.named(
                DateRule.NAMED, at, day.end(), day.value(), 0, month.get().value(), whole.year()));
    }

    private Draft withYear(Tokens tokens, int at, int day, int lastDay, Parsed<MonthPart> month) {
        Optional<Parsed<YearPart>> year = years.read(tokens, month.end());
        int end = year.map(Parsed::end).orElse(month.end());
        DateRule rule = lastDay > 0 ? DateRule.RANGE : DateRule.NAMED;
        return Draft.named(rule, at, end, day, lastDay, month.value(), year.map(Parsed::value));
    }

    private Optional<Draft> monthFirst(Tokens tokens, int at, Parsed<MonthPart> month) {
        Optional<Parsed<YearPart>> year = years.read(tokens, month.end());
        if (year.isPresent() && year.get().value().digits() > 2) {
            return Optional.of(
                    Draft.named(DateRule.MONTH, at, year.get().end(), 0, 0, month.value(), year.map(Parsed::value)));
        }
        return isFirstOfMonths(tokens, month.end())
                ? Optional.of(Draft.named(DateRule.MONTH, at, month.end(), 0, 0, month.value(), Optional.empty()))
                : dayAfterMonth(tokens, at, month);
    }

    /** The first of two months whose year stands behind the second: آذار/مارس - نيسان/أبريل 2011. */
    private boolean isFirstOfMonths(Tokens tokens, int end) {
        int next = tokens.isSymbol(end, "-\u2013\u2014")
                ? end + 1
                : lexicon.match(tokens, end, TermKind.RANGE_TO)
                        .map(DateLexicon.Match::end)
                        .orElse(-1);
        return next > 0
                && months.read(tokens, next)
                        .flatMap(m -> years.read(tokens, m.end()))
                        .isPresent();
    }

    private Optional<Draft> dayAfterMonth(Tokens tokens, int at, Parsed<MonthPart> month) {
        int next = lexicon.match(tokens, month.end(), TermKind.TWIN)
                .map(DateLexicon.Match::end)
                .orElse(month.end());
        Optional<Parsed<Integer>> day = day(tokens, next);
        if (day.isEmpty() || tokens.isSymbol(day.get().end(), ":%")) {
            return Optional.empty();
        }
        Optional<Parsed<Integer>> last =
                lastDay(tokens, at, day.get()).filter(p -> p.value() > 0 && !month(tokens, p.end()));
        int end = last.map(Parsed::end).orElse(day.get().end());
        Optional<Parsed<YearPart>> year = years.read(tokens, end);
        boolean comma = tokens.isSymbol(end, ",\u060C");
        if (year.isEmpty() && !month.value().isOf("en")) {
            return Optional.empty();
        }
        if (year.isPresent() && !comma && !month.value().isOf("en")) {
            return Optional.empty();
        }
        return Optional.of(Draft.named(
                last.isPresent() ? DateRule.RANGE : DateRule.NAMED,
                at,
                year.map(Parsed::end).orElse(end),
                day.get().value(),
                last.map(Parsed::value).orElse(0),
                month.value(),
                year.map(Parsed::value)));
    }

    private boolean month(Tokens tokens, int at) {
        return months.read(tokens, at).isPresent();
    }

    /** Year, month and day with signs between them: 2011/آذار/15. */
    private Optional<Draft> yearFirst(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.digits(at) != 4 || !tokens.isSymbol(at + 1, "/-")) {
            return Optional.empty();
        }
        Optional<Parsed<MonthPart>> month = months.read(tokens, at + 2);
        if (month.isEmpty() || !tokens.isSymbol(month.get().end(), "/-")) {
            return Optional.empty();
        }
        Optional<Parsed<Integer>> day = day(tokens, month.get().end() + 1);
        return day.map(d -> Draft.named(
                DateRule.NAMED,
                at,
                d.end(),
                d.value(),
                0,
                month.get().value(),
                Optional.of(YearPart.of(tokens.value(at), 4))));
    }

    /** A day from 1 to 31 in digits or words, with what may be suffixed to it. */
    private Optional<Parsed<Integer>> day(Tokens tokens, int at) {
        if (tokens.isNumber(at) && tokens.digits(at) <= 2) {
            int value = tokens.value(at);
            return value >= 1 && value <= 31
                    ? Optional.of(new Parsed<>(value, skipSuffix(tokens, at + 1)))
                    : Optional.empty();
        }
        return lexicon.match(tokens, at, TermKind.DAY)
                .map(m -> new Parsed<>(m.term().value(), m.end()));
    }

    private int skipSuffix(Tokens tokens, int at) {
        int i = tokens.isSymbol(at, "'\u2019-") && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
        if (!tokens.isGlued(i)) {
            return at;
        }
        return lexicon.match(tokens, i, TermKind.DAY_SUFFIX)
                .map(DateLexicon.Match::end)
                .orElse(at);
    }

    private int skipToMonth(Tokens tokens, int at) {
        int quoted = tokens.isSymbol(at, CLOSING_QUOTES) ? at + 1 : at;
        int i = tokens.isSymbol(quoted, DAY_SEPARATORS) ? quoted + 1 : quoted;
        return lexicon.match(tokens, i, TermKind.OF).map(DateLexicon.Match::end).orElse(i);
    }

    /**
     * The second of two days. Its value is 0 where the two are no range: «15 و20 آذار» names two days, «15 و16 آذار» a meeting of
     * two days.
     */
    private Optional<Parsed<Integer>> lastDay(Tokens tokens, int at, Parsed<Integer> first) {
        int i = first.end();
        boolean range = tokens.isSymbol(i, RANGE_SIGNS);
        boolean and = false;
        if (range) {
            i++;
        } else {
            Optional<DateLexicon.Match> to = lexicon.match(tokens, i, TermKind.RANGE_TO);
            Optional<DateLexicon.Match> joined = lexicon.match(tokens, i, TermKind.AND);
            range = to.isPresent();
            and = !range && (joined.isPresent() || tokens.hasClitic(i));
            i = to.or(() -> joined).map(DateLexicon.Match::end).orElse(i);
        }
        if (!range && !and) {
            return Optional.empty();
        }
        boolean between = lexicon.match(tokens, at - 1, TermKind.RANGE_FROM).isPresent();
        Optional<Parsed<Integer>> last = day(tokens, i);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int step = last.get().value() - first.value();
        boolean isRange = step > 0 && (range || between || step == 1);
        return Optional.of(
                new Parsed<>(isRange ? last.get().value() : 0, last.get().end()));
    }
}
