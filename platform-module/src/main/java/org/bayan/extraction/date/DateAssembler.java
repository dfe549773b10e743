package org.bayan.extraction.date;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.DateEvidence.Kind;
import org.bayan.extraction.date.FoundDate.Context;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Certainty;
import org.bayan.extraction.date.StatedDate.Precision;

/** Makes found dates of drafts: joins the ends of ranges and the twins of two calendars, resolves, and judges the context. */
final class DateAssembler {
    private static final int YEARS_TO_TRY = 2;

    private final Tokens tokens;
    private final DateJoiner joiner;
    private final DraftInterpreter interpreter;
    private final DateResolver resolver;
    private final ContextJudge contexts;

    DateAssembler(
            Tokens tokens,
            DateJoiner joiner,
            DraftInterpreter interpreter,
            DateResolver resolver,
            ContextJudge contexts) {
        this.tokens = tokens;
        this.joiner = joiner;
        this.interpreter = interpreter;
        this.resolver = resolver;
        this.contexts = contexts;
    }

    List<FoundDate> assemble(List<Draft> drafts) {
        List<FoundDate> found = new ArrayList<>();
        int i = 0;
        while (i < drafts.size()) {
            Draft draft = drafts.get(i);
            Optional<FoundDate> joined = i + 1 < drafts.size() ? join(draft, drafts.get(i + 1)) : Optional.empty();
            joined.or(() -> single(draft)).ifPresent(found::add);
            i += joined.isPresent() ? 2 : 1;
        }
        return found;
    }

    private Optional<FoundDate> single(Draft draft) {
        return resolver.resolve(draft, interpreter.readings(draft))
                .map(resolved -> found(draft.rule(), draft.from(), draft.to(), resolved));
    }

    private Optional<FoundDate> join(Draft first, Draft second) {
        if (joiner.isRange(first, second)) {
            Optional<FoundDate> range = range(first, second);
            if (range.isPresent()) {
                return range;
            }
        }
        if (joiner.mayBeTwins(first, second)) {
            return twins(first, second);
        }
        return joiner.isJoinedByAnd(first, second)
                ? twins(first, second).filter(found -> found.has(Kind.CALENDARS_AGREE))
                : Optional.empty();
    }

    private Optional<FoundDate> range(Draft first, Draft last) {
        Optional<Resolved> end = resolver.resolve(last, interpreter.readings(last));
        if (end.isEmpty() || last.year().isEmpty()) {
            return Optional.empty();
        }
        YearPart year = first.year().orElse(last.year().get());
        Optional<Resolved> start = resolve(first.withYear(year));
        if (first.year().isEmpty() && start.isPresent() && isAfter(start.get(), end.get())) {
            start = resolve(first.withYear(new YearPart(year.value() - 1, year.digits(), year.marked(), 0)));
        }
        if (start.isEmpty() || start.get().date().calendar() != end.get().date().calendar()) {
            return Optional.empty();
        }
        Resolved from = start.get();
        Resolved to = end.get();
        return DayMaker.stretch(
                        Optional.of(from.date().from()),
                        Optional.of(to.date().to()),
                        Precision.RANGE,
                        from.date().calendar())
                .map(date -> new Resolved(date, merge(from.evidence(), to.evidence()), List.of())
                        .atMost(from.date().certainty())
                        .atMost(to.date().certainty()))
                .map(resolved -> found(DateRule.RANGE, first.from(), last.to(), resolved));
    }

    private Optional<Resolved> resolve(Draft draft) {
        return resolver.resolve(draft, interpreter.readings(draft));
    }

    private static boolean isAfter(Resolved one, Resolved other) {
        return one.date().from().isAfter(other.date().to());
    }

    /** One day in two calendars. Every pair of readings is compared, so that a twin also settles the order of day and month. */
    private Optional<FoundDate> twins(Draft first, Draft second) {
        Draft one = first.year().isPresent() ? first : withNearestYear(first, second);
        Draft other = second.year().isPresent() ? second : withNearestYear(second, first);
        Pair best = null;
        for (Reading a : interpreter.readings(one)) {
            for (Reading b : interpreter.readings(other)) {
                Pair pair = new Pair(a, b);
                if (pair.isOfTwoCalendars() && (best == null || pair.distance() < best.distance())) {
                    best = pair;
                }
            }
        }
        if (best == null || !best.isPlausible()) {
            return Optional.empty();
        }
        boolean firstRules = best.a().date().calendar() == Calendar.GREGORIAN
                || best.b().date().calendar() != Calendar.GREGORIAN;
        Draft ruling = firstRules ? one : other;
        Reading reading = firstRules ? best.a() : best.b();
        Reading twin = firstRules ? best.b() : best.a();
        String twinRaw = firstRules ? raw(second) : raw(first);
        int distance = best.distance();
        Draft weekday = ruling.weekday() > 0 ? ruling : borrowWeekday(ruling, firstRules ? other : one);
        return resolver.resolve(weekday, List.of(reading.isDay() ? settled(reading) : reading))
                .map(resolved -> distance <= 1
                        ? resolved.and(new DateEvidence(Kind.CALENDARS_AGREE, twinRaw))
                        : resolved.and(new DateEvidence(Kind.CALENDARS_DISAGREE, twinRaw))
                                .or(twin.date())
                                .atMost(Certainty.CONFLICTING))
                .map(resolved -> found(DateRule.TWIN, first.from(), second.to(), resolved));
    }

    private static Reading settled(Reading reading) {
        return new Reading(reading.date(), reading.order(), false, reading.tabular());
    }

    private static Draft borrowWeekday(Draft draft, Draft twin) {
        return twin.weekday() == 0
                ? draft
                : draft.withWeekday(twin.weekday(), twin.weekdayToken(), draft.from(), draft.to());
    }

    /** A Hijri day beside a Gregorian date is often written without its year: the year is the one that fits. */
    private Draft withNearestYear(Draft draft, Draft dated) {
        List<Reading> readings = interpreter.readings(dated);
        boolean hijri = draft.month()
                .filter(m -> m.senses().stream().anyMatch(s -> s.calendar() == Calendar.HIJRI))
                .isPresent();
        if (readings.isEmpty() || !hijri || readings.get(0).date().calendar() != Calendar.GREGORIAN) {
            return draft;
        }
        int guess = (readings.get(0).date().from().getYear() - 622) * 33 / 32;
        Draft best = draft;
        int least = Pair.FAR;
        for (int year = guess - YEARS_TO_TRY; year <= guess + YEARS_TO_TRY; year++) {
            Draft dressed = draft.withYear(YearPart.of(year, 4));
            for (Reading reading : interpreter.readings(dressed)) {
                int distance = new Pair(reading, readings.get(0)).distance();
                if (distance < least) {
                    least = distance;
                    best = dressed;
                }
            }
        }
        return best;
    }

    private FoundDate found(DateRule rule, int from, int to, Resolved resolved) {
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        Context context = contexts.judge(from, to);
        return new FoundDate(
                resolved.date(),
                span,
                span.of(tokens.text()),
                rule.id(),
                context,
                resolved.evidence(),
                resolved.alternatives());
    }

    private String raw(Draft draft) {
        return tokens.raw(draft.from(), draft.to());
    }

    private static List<DateEvidence> merge(List<DateEvidence> one, List<DateEvidence> other) {
        List<DateEvidence> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Readings of two drafts, compared. */
    private record Pair(Reading a, Reading b) {
        static final int FAR = 40_000;
        /** Twins of days further apart than this are two statements and not one with a slip. */
        private static final int ONE_STATEMENT = 400;

        boolean isOfTwoCalendars() {
            return a.date().calendar() != b.date().calendar();
        }

        boolean isPlausible() {
            return distance() <= ONE_STATEMENT;
        }

        /** Days between them; 0 where they overlap and at least one is no single day. */
        int distance() {
            StatedDate one = a.date();
            StatedDate other = b.date();
            if (one.from().isAfter(other.to())) {
                return days(other, one);
            }
            return other.from().isAfter(one.to()) ? days(one, other) : 0;
        }

        private static int days(StatedDate earlier, StatedDate later) {
            return (int) Math.min(FAR, ChronoUnit.DAYS.between(earlier.to(), later.from()));
        }
    }
}
