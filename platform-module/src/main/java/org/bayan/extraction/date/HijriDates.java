package org.bayan.extraction.date;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.JulianFields;

/**
 * The Hijri calendar: the Umm al-Qura tables of the JDK from 1300 to 1600, the tabular calendar (30-year cycle, civil epoch)
 * elsewhere. Months begin with the sighting of the moon, so a date may be a day off at any place.
 */
final class HijriDates {
    private static final int FIRST_TABLED = 1300;
    private static final int LAST_TABLED = 1600;
    private static final long EPOCH_JULIAN_DAY = 1948440;

    private HijriDates() {}

    static boolean isTabled(int year) {
        return year >= FIRST_TABLED && year <= LAST_TABLED;
    }

    /** The first day of a month; month 13 is the first of the next year. */
    static LocalDate firstOf(int year, int month) {
        int y = month == 13 ? year + 1 : year;
        int m = month == 13 ? 1 : month;
        if (isTabled(y)) {
            return LocalDate.ofEpochDay(HijrahDate.of(y, m, 1).getLong(ChronoField.EPOCH_DAY));
        }
        long julianDay = EPOCH_JULIAN_DAY + 354L * (y - 1) + (11L * y + 3) / 30 + (59L * (m - 1) + 1) / 2;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }

    /** A day; the 30th of a month of 29 days is the first of the next, as an observed month may be longer. */
    static LocalDate day(int year, int month, int day) {
        return firstOf(year, month).plusDays(day - 1L);
    }

    static LocalDate lastOf(int year, int month) {
        return firstOf(year, month + 1).minusDays(1);
    }
}
