package org.bayan.embedded.search.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as queries write them: {@code 2011}, {@code 2011-03-15}, {@code 2011-03-15T10:00:00.000Z}, {@code NOW}, {@code TODAY}, each with
 * rounding and sums such as {@code NOW/DAY-7DAYS}. A date stands for the whole year, month, day or moment that it names; a rounded one
 * for the moment at which the year, month or day begins.
 */
final class DateExpression {
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?:(NOW|TODAY)|(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:T(?:(\\d{2})(?::(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?)?)?)?)?)?"
                    + "(Z|[+-]\\d{2}(?::?\\d{2})?)?)"
                    + "(?:/([A-Z]+))?((?:[+-]\\d{1,6}[A-Z]+)*)");
    private static final Pattern SUM = Pattern.compile("([+-]\\d+)([A-Z]+)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "YEAR", ChronoUnit.YEARS,
            "MONTH", ChronoUnit.MONTHS,
            "DAY", ChronoUnit.DAYS,
            "DATE", ChronoUnit.DAYS,
            "HOUR", ChronoUnit.HOURS,
            "MINUTE", ChronoUnit.MINUTES,
            "SECOND", ChronoUnit.SECONDS,
            "MILLI", ChronoUnit.MILLIS,
            "MILLISECOND", ChronoUnit.MILLIS);

    private static final int MAX_YEAR = 9_999;

    private final Instant now;
    private final ZoneId zone;

    /** @param zone where days begin for dates that name no zone */
    DateExpression(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** The time that the text names, or empty if it is no date. */
    Optional<Span> parse(String text) {
        Matcher parts = EXPRESSION.matcher(text.trim().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(span(parts));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Span span(Matcher parts) {
        ChronoUnit precision = precision(parts);
        ZonedDateTime start = start(parts);
        if (parts.group(10) != null) {
            start = floor(start, unit(parts.group(10)));
            precision = ChronoUnit.MILLIS;
        }
        Matcher sums = SUM.matcher(parts.group(11));
        while (sums.find()) {
            start = start.plus(Long.parseLong(sums.group(1)), unit(sums.group(2)));
        }
        if (start.getYear() < 0 || start.getYear() > MAX_YEAR) {
            throw new DateTimeException("beyond the year " + MAX_YEAR);
        }
        return new Span(start.toInstant(), start.plus(1, precision).toInstant());
    }

    private ZonedDateTime start(Matcher parts) {
        if (parts.group(1) != null) {
            ZonedDateTime moment = now.truncatedTo(ChronoUnit.MILLIS).atZone(zone);
            return parts.group(1).equals("TODAY") ? floor(moment, ChronoUnit.DAYS) : moment;
        }
        ZoneId stated = parts.group(9) == null ? zone : ZoneOffset.of(parts.group(9));
        int millis = parts.group(8) == null ? 0 : Integer.parseInt((parts.group(8) + "00").substring(0, 3));
        return ZonedDateTime.of(
                number(parts, 2, 1),
                number(parts, 3, 1),
                number(parts, 4, 1),
                number(parts, 5, 0),
                number(parts, 6, 0),
                number(parts, 7, 0),
                millis * 1_000_000,
                stated);
    }

    private static int number(Matcher parts, int group, int otherwise) {
        return parts.group(group) == null ? otherwise : Integer.parseInt(parts.group(group));
    }

    private static ChronoUnit precision(Matcher parts) {
        if (parts.group(1) != null) {
            return parts.group(1).equals("TODAY") ? ChronoUnit.DAYS : ChronoUnit.MILLIS;
        }
        ChronoUnit[] byGroup = {
            ChronoUnit.YEARS,
            ChronoUnit.MONTHS,
            ChronoUnit.DAYS,
            ChronoUnit.HOURS,
            ChronoUnit.MINUTES,
            ChronoUnit.SECONDS,
            ChronoUnit.MILLIS
        };
        int last = 2;
        while (last < 8 && parts.group(last + 1) != null) {
            last++;
        }
        return byGroup[last - 2];
    }

    private static ChronoUnit unit(String name) {
        ChronoUnit unit = UNITS.get(name.endsWith("S") ? name.substring(0, name.length() - 1) : name);
        if (unit == null) {
            throw new DateTimeException("unknown unit " + name);
        }
        return unit;
    }

    private static ZonedDateTime floor(ZonedDateTime time, ChronoUnit unit) {
        if (unit == ChronoUnit.YEARS) {
            return time.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
        }
        return unit == ChronoUnit.MONTHS ? time.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS) : time.truncatedTo(unit);
    }
}
