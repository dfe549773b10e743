package org.bayan.extraction.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.date.DateEvidence.Kind;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Precision;

/** Holds readings against the weekday that the text names. Of a range, the weekday is that of its first day. */
final class WeekdayCheck {
    private final DayOfWeek weekday;
    private final String raw;

    WeekdayCheck(DayOfWeek weekday, String raw) {
        this.weekday = weekday;
        this.raw = raw;
    }

    boolean agrees(Reading reading) {
        return reading.date().precision() != Precision.MONTH
                && reading.date().precision() != Precision.YEAR
                && reading.date().from().getDayOfWeek() == weekday;
    }

    List<Reading> agreeing(List<Reading> readings) {
        return readings.stream().filter(this::agrees).toList();
    }

    /** A Hijri day moved by one to the weekday: months begin a day earlier or later from place to place. */
    Optional<Reading> corrected(Reading reading) {
        if (!reading.isDay() || reading.date().calendar() != Calendar.HIJRI) {
            return Optional.empty();
        }
        for (int step : new int[] {-1, 1}) {
            LocalDate day = reading.date().from().plusDays(step);
            if (day.getDayOfWeek() == weekday) {
                return Optional.of(reading.withDate(StatedDate.day(day, Calendar.HIJRI)
                        .withCertainty(reading.date().certainty())));
            }
        }
        return Optional.empty();
    }

    DateEvidence evidence(Kind kind) {
        return new DateEvidence(kind, raw);
    }
}
