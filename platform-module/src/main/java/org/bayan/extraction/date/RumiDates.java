package org.bayan.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The Ottoman fiscal calendar. Until 1332 its months are Julian and its year begins on 1 March; 16 February 1332 was followed by
 * 1 March 1333, which is 1 March 1917 of the Gregorian calendar, and from 1334 the year begins on 1 January.
 */
final class RumiDates {
    private static final int OFFSET = 584;
    private static final int FIRST_GREGORIAN = 1333;

    private RumiDates() {}

    static boolean isYear(int year) {
        return year >= 1205 && year <= 1345;
    }

    /** The day in the Gregorian calendar; empty for a day that the month does not have. */
    static Optional<LocalDate> day(int year, int month, int day) {
        boolean earlyMonthsBelongToNext = year <= FIRST_GREGORIAN && month < 3;
        int common = year + OFFSET + (earlyMonthsBelongToNext ? 1 : 0);
        try {
            return Optional.of(
                    year < FIRST_GREGORIAN ? fromJulian(common, month, day) : LocalDate.of(common, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // the month has no such day
        }
    }

    private static LocalDate fromJulian(int year, int month, int day) {
        if (month == 2 && day == 29 && year % 4 == 0 && !Year.isLeap(year)) {
            return fromJulian(year, 2, 28).plusDays(1);
        }
        LocalDate sameName = LocalDate.of(year, month, day);
        int century = month <= 2 ? (year - 1) / 100 : year / 100;
        return sameName.plusDays(century - century / 4 - 2L);
    }
}
