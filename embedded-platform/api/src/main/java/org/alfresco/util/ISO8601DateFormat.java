package org.alfresco.util;

import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** The date format of the JSON that ACS writes: {@code 2026-11-23T20:00:00.000Z}. */
public class ISO8601DateFormat {
    public static final TimeZone UTC_TIMEZONE =
            null /* TODO sun.util.calendar.ZoneInfo[id="UTC",offset=0,dstSavings=0,useDaylight=false,transitions=0,lastRule=null] */;

    public static Calendar getCalendar() {
        throw new UnsupportedOperationException("TODO");
    }

    public static Calendar getCalendar(TimeZone timezone) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String format(Date isoDate) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String formatToZulu(String isoDate) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Date parse(String isoDate) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Date parse(String isoDate, TimeZone timezone) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Date parseInternal(String isoDate, TimeZone timezone) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isTimeComponentDefined(String isoDate) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Date parseDayOnly(String isoDate, TimeZone timezone) {
        throw new UnsupportedOperationException("TODO");
    }
}
