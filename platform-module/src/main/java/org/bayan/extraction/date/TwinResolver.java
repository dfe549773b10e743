package org.bayan.extraction.date;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.date.DateEvidence.Kind;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Certainty;

/**
 * Resolves a date that stands in two calendars. The Gregorian one is the date of record; up to a day apart they agree, as the
 * Hijri month begins with the sighting of the moon.
 */
final class TwinResolver {
    private static final int YEARS_TO_TRY = 2;

    private final Tokens tokens;
    private final DraftInterpreter interpreter;
    private final DateResolver resolver;

    TwinResolver(Tokens tokens, DraftInterpreter interpreter, DateResolver resolver) {
        this.tokens = tokens;
        this.interpreter = interpreter;
        this.resolver = resolver;
    }

    static boolean agrees(Resolved twin) {
        return twin.evidence().stream().anyMatch(e -> e.kind() == Kind.CALENDARS_AGREE);
    }

    /** One day in two calendars. Every pair of readings is compared, so that a twin also settles the order of day and month. */
    Optional<Resolved> resolve(Draft first, Draft second) {
        Draft one = first.year().isPresent() ? first : withNearestYear(first, second);
        Draft other = second.year().isPresent() ? second : withNearestYear(second, first);
        ReadingPair closest = null;
        for (Reading a : interpreter.readings(one)) {
            for (Reading b : interpreter.readings(other)) {
                ReadingPair pair = new ReadingPair(a, b);
                if (pair.isOfTwoCalendars() && (closest == null || pair.distance() < closest.distance())) {
                    closest = pair;
                }
            }
        }
        if (closest == null || !closest.isPlausible()) {
            return Optional.empty();
        }
        boolean firstRules = closest.a().date().calendar() == Calendar.GREGORIAN
                || closest.b().date().calendar() != Calendar.GREGORIAN;
        Draft ruling = firstRules ? one : other;
        Reading reading = firstRules ? closest.a() : closest.b();
        Reading twin = firstRules ? closest.b() : closest.a();
        String twinRaw = firstRules ? raw(second) : raw(first);
        int distance = closest.distance();
        Draft weekday = ruling.weekday() > 0 ? ruling : borrowWeekday(ruling, firstRules ? other : one);
        return resolver.resolve(weekday, List.of(reading.isDay() ? settled(reading) : reading))
                .map(resolved -> distance <= 1
                        ? resolved.and(new DateEvidence(Kind.CALENDARS_AGREE, twinRaw))
                        : resolved.and(new DateEvidence(Kind.CALENDARS_DISAGREE, twinRaw))
                                .or(twin.date())
                                .atMost(Certainty.CONFLICTING));
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
        Draft closest = draft;
        int least = ReadingPair.FAR;
        for (int year = guess - YEARS_TO_TRY; year <= guess + YEARS_TO_TRY; year++) {
            Draft dressed = draft.withYear(YearPart.of(year, 4));
            for (Reading reading : interpreter.readings(dressed)) {
                int distance = new ReadingPair(reading, readings.get(0)).distance();
                if (distance < least) {
                    least = distance;
                    closest = dressed;
                }
            }
        }
        return closest;
    }

    private String raw(Draft draft) {
        return tokens.raw(draft.from(), draft.to());
    }
}
