package org.bayan.extraction.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.date.DateEvidence.Kind;
import org.bayan.extraction.date.StatedDate.Certainty;

/**
 * Decides between the readings of a draft: by the weekday, then by the other dates of the text, then by the language. A year of
 * two digits counts only where one of the first two settles its century.
 */
final class DateResolver {
    private final Tokens tokens;
    private final TextHints hints;

    DateResolver(Tokens tokens, TextHints hints) {
        this.tokens = tokens;
        this.hints = hints;
    }

    Optional<Resolved> resolve(Draft draft, List<Reading> readings) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        return (draft.weekday() > 0 ? byWeekday(draft, readings) : byText(draft, readings))
                .map(resolved -> withMonthNames(draft, resolved));
    }

    private Optional<Resolved> byWeekday(Draft draft, List<Reading> readings) {
        int token = draft.weekdayToken();
        WeekdayCheck check = new WeekdayCheck(DayOfWeek.of(draft.weekday()), tokens.raw(token, token + 1));
        List<Reading> agreeing = check.agreeing(readings);
        if (!agreeing.isEmpty()) {
            Optional<Resolved> chosen = agreeing.size() == 1
                    ? Optional.of(decided(draft, agreeing.get(0), readings.size() > 1))
                    : byText(draft, agreeing);
            return chosen.map(r -> r.and(check.evidence(Kind.WEEKDAY_AGREES)));
        }
        for (Reading reading : readings) {
            Optional<Reading> corrected = check.corrected(reading);
            if (corrected.isPresent() && !reading.shortYear()) {
                return Optional.of(decided(draft, corrected.get(), false).and(check.evidence(Kind.WEEKDAY_CORRECTED)));
            }
        }
        Optional<Resolved> chosen = byText(draft, readings);
        return chosen.map(r -> r.date().precision() == StatedDate.Precision.DAY
                ? r.and(check.evidence(Kind.WEEKDAY_DISAGREES)).atMost(Certainty.CONFLICTING)
                : r);
    }

    private Optional<Resolved> byText(Draft draft, List<Reading> readings) {
        if (readings.size() == 1 && !readings.get(0).shortYear()) {
            return Optional.of(decided(draft, readings.get(0), false));
        }
        List<Reading> centuries = readings.stream()
                .filter(r -> !r.shortYear() || isNearOtherDates(r))
                .toList();
        if (centuries.isEmpty()) {
            return Optional.empty();
        }
        if (centuries.size() == 1) {
            return Optional.of(decided(draft, centuries.get(0), readings.size() > 1));
        }
        List<Reading> repeated = centuries.stream()
                .filter(r -> hints.days().contains(r.date().from()))
                .toList();
        if (repeated.size() == 1) {
            return Optional.of(decided(draft, repeated.get(0), true));
        }
        return Optional.of(byOrder(draft, centuries));
    }

    private Resolved byOrder(Draft draft, List<Reading> readings) {
        boolean monthFirst = hints.monthFirst() > hints.dayFirst();
        Reading.Order order = monthFirst ? Reading.Order.MONTH_FIRST : Reading.Order.DAY_FIRST;
        Reading chosen =
                readings.stream().filter(r -> r.order() == order).findFirst().orElse(readings.get(0));
        Resolved resolved = resolved(draft, chosen);
        if (chosen.order() == Reading.Order.PLAIN) {
            return resolved;
        }
        if (hints.monthFirst() != hints.dayFirst()) {
            return resolved.and(evidence(draft, Kind.ORDER_DECIDED));
        }
        Resolved assumed = resolved.and(evidence(draft, Kind.ORDER_ASSUMED));
        if (!hints.bothOrders()) {
            return assumed;
        }
        for (Reading other : readings) {
            if (other.order() == Reading.Order.MONTH_FIRST) {
                return assumed.or(other.date()).atMost(Certainty.APPROXIMATE);
            }
        }
        return assumed;
    }

    private Resolved decided(Draft draft, Reading reading, boolean wasOpen) {
        Resolved resolved = resolved(draft, reading);
        if (!wasOpen) {
            return resolved;
        }
        return resolved.and(evidence(draft, reading.shortYear() ? Kind.CENTURY_DECIDED : Kind.ORDER_DECIDED));
    }

    private Resolved resolved(Draft draft, Reading reading) {
        Resolved resolved = new Resolved(reading.date(), List.of(), List.of());
        if (draft.year().flatMap(YearPart::marked).isPresent()) {
            resolved = resolved.and(evidence(draft, Kind.CALENDAR_MARKED));
        }
        return reading.tabular() ? resolved.and(evidence(draft, Kind.TABULAR_CALENDAR)) : resolved;
    }

    private Resolved withMonthNames(Draft draft, Resolved resolved) {
        return draft.month()
                .map(month -> switch (month.other()) {
                    case AGREES -> resolved.and(new DateEvidence(Kind.MONTH_NAMES_AGREE, month.raw()));
                    case CONTRADICTS ->
                        resolved.and(new DateEvidence(Kind.MONTH_NAMES_DISAGREE, month.raw()))
                                .atMost(Certainty.CONFLICTING);
                    default -> resolved;
                })
                .orElse(resolved);
    }

    private boolean isNearOtherDates(Reading reading) {
        int year = reading.date().from().getYear();
        return hints.years().contains(year)
                || hints.years().contains(year - 1)
                || hints.years().contains(year + 1);
    }

    private DateEvidence evidence(Draft draft, Kind kind) {
        return new DateEvidence(kind, tokens.raw(draft.from(), draft.to()));
    }
}
