package org.bayan.statement.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Days as {@code d:date} values. ACS stores an instant and shows it in whatever zone the server has at the time, so a day is
 * written as its noon in UTC: it stays the same day in every zone from UTC-12 to UTC+11.
 */
public final class CalendarDays {
    private CalendarDays() {}

    public static Date toDate(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    /**
     * The day of a stored value. A value that is not ours was entered as midnight of the server's zone.
     *
     * @param serverZone zone in which other doors of ACS understand a day
     */
    public static LocalDate toDay(Date date, ZoneId serverZone) {
        Instant instant = date.toInstant();
        LocalTime utcTime = LocalTime.ofInstant(instant, ZoneOffset.UTC);
        return LocalDate.ofInstant(instant, utcTime.equals(LocalTime.NOON) ? ZoneOffset.UTC : serverZone);
    }
}
