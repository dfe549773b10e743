package org.bayan.linking.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the proleptic Gregorian calendar of which the day, or day and month, may be unknown: {@code 1963-03-08}, {@code
 * 1963-03} or {@code 1963} (ISO 8601).
 *
 * @param year from -9999 to 9999
 * @param month from 1 to 12, or 0 if unknown
 * @param day of the month from 1, or 0 if unknown
 */
public record PartialDate(int year, int month, int day) {
    private static final Pattern ISO = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < -9999 || year > 9999 || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
            throw new DateTimeException("No such date: " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The date that a text writes; empty for a text that is no such date, the empty one included. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day that the date can mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that the date can mean. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** The date as ISO 8601 writes it, with the precision it has. */
    @Override
    public String toString() {
        String written = (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
        if (month > 0) {
            written += String.format(Locale.ROOT, "-%02d", month);
        }
        return day > 0 ? written + String.format(Locale.ROOT, "-%02d", day) : written;
    }

    private static int number(String digits) {
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new DateTimeException("Months and days count from 1");
        }
        return number;
    }
}
