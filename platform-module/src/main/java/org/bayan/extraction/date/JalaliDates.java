package org.bayan.extraction.date;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Solar Hijri calendar by the 33-year cycle, which agrees with the observed equinox from 1178 to 1633. Years of Kurdish
 * (from 700 BCE) and imperial Iranian reckoning are turned into it.
 */
final class JalaliDates {
    private static final long EPOCH_JULIAN_DAY = 1948320;
    private static final int KURDISH_OFFSET = 1321;
    private static final int IMPERIAL_OFFSET = 1180;

    private JalaliDates() {}

    /** Whether a number can be a year of this calendar, or of one that turns into it, in a document of the archive. */
    static boolean isYear(int year) {
        return (year >= 1178 && year <= 1633) || (year >= 2500 && year <= 2850);
    }

    static int solarYear(int year) {
        if (year < 2500) {
            return year;
        }
        return year < 2560 ? year - IMPERIAL_OFFSET : year - KURDISH_OFFSET;
    }

    static boolean isLeap(int year) {
        return Math.floorMod(25 * year + 11, 33) < 8;
    }

    static int lengthOf(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    static LocalDate day(int year, int month, int day) {
        long leapDays = Math.floorDiv(8L * year + 21, 33L);
        long before = month <= 7 ? 31L * (month - 1) : 30L * (month - 1) + 6;
        return LocalDate.EPOCH.with(
                JulianFields.JULIAN_DAY, EPOCH_JULIAN_DAY + 365L * (year - 1) + leapDays + before + day - 1);
    }
}
