package org.bayan.extraction.date;

import java.time.LocalDate;

/**
 * A date as a text states it. A month or a year stands as its first and last day, so that a search by range finds it.
 *
 * @param from first day, in the Gregorian calendar
 * @param to last day, in the Gregorian calendar; equal to {@code from} for a day
 * @param precision how exact the text is
 * @param calendar the calendar of record: Gregorian where the text gives both
 * @param certainty whether the text agrees with itself
 */
public record StatedDate(LocalDate from, LocalDate to, Precision precision, Calendar calendar, Certainty certainty) {
    /** How exact a date is. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        RANGE
    }

    /** The calendar that a date is written in. */
    public enum Calendar {
        GREGORIAN,
        HIJRI,
        /** The Ottoman fiscal calendar, in which the Julian months count years from 584 CE. */
        RUMI,
        /** The Solar Hijri calendar of Iran and Afghanistan. */
        JALALI
    }

    /** Whether a date agrees with the other dates of its text. */
    public enum Certainty {
        CERTAIN,
        APPROXIMATE,
        CONFLICTING
    }

    public StatedDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A date that ends before it begins: " + from + " to " + to);
        }
    }

    public static StatedDate day(LocalDate day, Calendar calendar) {
        return new StatedDate(day, day, Precision.DAY, calendar, Certainty.CERTAIN);
    }

    public StatedDate withCertainty(Certainty other) {
        return new StatedDate(from, to, precision, calendar, other);
    }

    /**
     * ISO 8601: a day, a month, a year, or two days separated by a slash. A month or year of another calendar has no Gregorian
     * month or year of its own, so it is written as its first and last day.
     */
    public String iso() {
        if (precision == Precision.DAY) {
            return from.toString();
        }
        if (precision == Precision.RANGE || calendar != Calendar.GREGORIAN) {
            return from + "/" + to;
        }
        return from.toString().substring(0, precision == Precision.MONTH ? 7 : 4);
    }
}
