package org.alfresco.util;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.alfresco.error.AlfrescoRuntimeException;

/** The date format of ACS: {@code 2026-11-23T20:00:00.000Z}, in UTC when written, with any offset when read. */
public class ISO8601DateFormat {
    public static final TimeZone UTC_TIMEZONE = TimeZone.getTimeZone("UTC");

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    public static Calendar getCalendar() {
        return getCalendar(TimeZone.getDefault());
    }

    public static Calendar getCalendar(TimeZone timezone) {
        return new GregorianCalendar(timezone);
    }

    public static String format(Date isoDate) {
        return FORM.format(isoDate.toInstant());
    }

    public static String formatToZulu(String isoDate) {
        return format(parse(isoDate));
    }

    /** Reads a day, a day and time, or a day, time and offset; without an offset in the server's time zone. */
    public static Date parse(String isoDate) {
        return parse(isoDate, TimeZone.getDefault());
    }

    public static Date parse(String isoDate, TimeZone timezone) {
        return parseInternal(isoDate, timezone);
    }

    public static Date parseInternal(String isoDate, TimeZone timezone) {
        try {
            return Date.from(read(isoDate, timezone.toZoneId()));
        } catch (DateTimeException notADate) {
            throw new AlfrescoRuntimeException("Failed to parse date " + isoDate, notADate);
        }
    }

    private static Instant read(String isoDate, ZoneId zone) {
        if (!isTimeComponentDefined(isoDate)) {
            return LocalDate.parse(isoDate).atStartOfDay(zone).toInstant();
        }
        String time = isoDate.substring(isoDate.indexOf('T') + 1);
        String text = isoDate.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        return time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    public static boolean isTimeComponentDefined(String isoDate) {
        return isoDate != null && isoDate.indexOf('T') > 0;
    }

    /** Midnight of the day in the given time zone, whatever time the text adds. */
    public static Date parseDayOnly(String isoDate, TimeZone timezone) {
        return parseInternal(isoDate.split("T")[0], timezone);
    }
}
