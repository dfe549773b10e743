package org.bayan.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the tokens once and collects the drafts, in the order of the text and without overlaps. */
final class DraftScanner {
    private static final int WEEKDAY_GAP = 4;

    private final DateLexicon lexicon;
    private final RomanMonthReader roman;
    private final NumericDateReader numeric;
    private final NamedDateReader named;
    private final YearReader years;
    private final BareYearReader bareYears;

    DraftScanner(DateLexicon lexicon) {
        this.lexicon = lexicon;
        this.years = new YearReader(lexicon);
        this.bareYears = new BareYearReader(lexicon);
        this.roman = new RomanMonthReader();
        this.numeric = new NumericDateReader(years);
        this.named = new NamedDateReader(lexicon, new MonthReader(lexicon), years);
    }

    List<Draft> scan(Tokens tokens) {
        List<Draft> drafts = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Draft> draft = isCandidate(tokens, i) ? at(tokens, i) : Optional.empty();
            if (draft.isPresent()) {
                drafts.add(draft.get());
                i = Math.max(i + 1, draft.get().to());
            } else {
                i++;
            }
        }
        return drafts;
    }

    private static boolean isCandidate(Tokens tokens, int i) {
        return tokens.isNumber(i)
                ? tokens.digits(i) <= 4 || tokens.digits(i) == BareYearReader.COMPACT
                : tokens.isWord(i) && tokens.value(i) != WordIndex.UNKNOWN;
    }

    private Optional<Draft> at(Tokens tokens, int i) {
        Optional<DateLexicon.Match> weekday = lexicon.match(tokens, i, TermKind.WEEKDAY);
        if (weekday.isPresent()) {
            int number = weekday.get().term().value();
            int start = skipToDate(tokens, weekday.get().end());
            Optional<Draft> draft = core(tokens, start);
            if (draft.isPresent()) {
                return draft.map(d -> d.withWeekday(number, i, i, d.to()));
            }
        }
        return core(tokens, i).map(d -> withWeekdayBehind(tokens, withMarkBefore(tokens, d)));
    }

    /** Ottoman documents may put the marker in front: "Rumi 10 Temmuz 1324". */
    private Draft withMarkBefore(Tokens tokens, Draft draft) {
        boolean rumi = lexicon.match(tokens, draft.from() - 1, TermKind.ERA)
                .filter(m -> m.term().value() == 4)
                .isPresent();
        if (!rumi || draft.year().isEmpty() || draft.year().get().marked().isPresent()) {
            return draft;
        }
        YearPart year = draft.year().get();
        return draft.withYear(new YearPart(year.value(), year.digits(), Optional.of(StatedDate.Calendar.RUMI), 0));
    }

    private Optional<Draft> core(Tokens tokens, int i) {
        return numeric.read(tokens, i)
                .or(() -> roman.read(tokens, i))
                .or(() -> named.read(tokens, i))
                .or(() -> years.readLabelled(tokens, i).map(y -> Draft.year(i, y.end(), y.value())))
                .or(() -> years.readMarked(tokens, i, false).map(y -> Draft.year(i, y.end(), y.value())))
                .or(() -> bareYears.read(tokens, i));
    }

    private int skipToDate(Tokens tokens, int from) {
        int i = from;
        for (int step = 0; step < WEEKDAY_GAP; step++) {
            if (tokens.isSymbol(i, ",\u060C-\u2013(:.")) {
                i++;
            }
            i = lexicon.match(tokens, i, TermKind.TWIN)
                    .map(DateLexicon.Match::end)
                    .orElse(i);
        }
        return i;
    }

    /** Turkish, Russian and mail put the weekday behind the date. */
    private Draft withWeekdayBehind(Tokens tokens, Draft draft) {
        int i = tokens.isSymbol(draft.to(), ",(\u060C") ? draft.to() + 1 : draft.to();
        Optional<DateLexicon.Match> weekday = lexicon.match(tokens, i, TermKind.WEEKDAY);
        if (weekday.isEmpty()
                || draft.year().isEmpty()
                || dateFollows(tokens, weekday.get().end())) {
            return draft;
        }
        int end = weekday.get().end();
        end += tokens.isSymbol(draft.to(), "(") && tokens.isSymbol(end, ")") ? 1 : 0;
        return draft.withWeekday(weekday.get().term().value(), i, draft.from(), end);
    }

    /** Whether the weekday belongs to the next date rather than to the one before. */
    private boolean dateFollows(Tokens tokens, int at) {
        return core(tokens, skipToDate(tokens, at)).isPresent();
    }
}
