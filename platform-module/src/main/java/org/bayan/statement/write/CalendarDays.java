package org.bayan.statement.write;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Days as {@code d:date} values. ACS stores an instant, answers it in UTC and shows it in the zone of the server or of the
 * browser. So a day is written as its noon in UTC, which is the same day in every zone from UTC-12 to UTC+11; where the server's
 * zone is further east, as the middle of the hours in which it is that day both there and in UTC.
 */
public final class CalendarDays {
    private CalendarDays() {}

    /**
     * @param serverZone zone in which other doors of ACS understand a day
     */
    public static Date toDate(LocalDate day, ZoneId serverZone) {
        Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        if (LocalDate.ofInstant(noon, serverZone).equals(day)) {
            return Date.from(noon);
        }
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(serverZone).toInstant();
        return Date.from(start.plus(Duration.between(start, end).dividedBy(2)));
    }

    /**
     * The day of a stored value. A noon in UTC is ours, written when the server's zone was another; any other value is understood
     * as in the server's zone, where a person's entry is the day's midnight.
     *
     * @param serverZone zone in which other doors of ACS understand a day
     */
    public static LocalDate toDay(Date date, ZoneId serverZone) {
        Instant instant = date.toInstant();
        boolean noonInUtc = LocalTime.ofInstant(instant, ZoneOffset.UTC).equals(LocalTime.NOON);
        boolean midnightHere = LocalTime.ofInstant(instant, serverZone).equals(LocalTime.MIDNIGHT);
        return LocalDate.ofInstant(instant, noonInUtc && !midnightHere ? ZoneOffset.UTC : serverZone);
    }
}
