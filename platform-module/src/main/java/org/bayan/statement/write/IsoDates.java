package org.bayan.statement.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.date.StatedDate;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Certainty;
import org.bayan.extraction.date.StatedDate.Precision;

/** Dates as people and other programs give them to us: ISO 8601, a day, a month, a year, or two days with a slash. */
public final class IsoDates {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");

    private IsoDates() {}

    /**
     * @throws IllegalArgumentException with a sentence for the user, if it is no such date
     */
    public static StatedDate parse(String text) {
        try {
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                YearMonth yearMonth = YearMonth.parse(text);
                return date(yearMonth.atDay(1), yearMonth.atEndOfMonth(), Precision.MONTH);
            }
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return date(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            int slash = text.indexOf('/');
            if (slash > 0) {
                return date(
                        LocalDate.parse(text.substring(0, slash)),
                        LocalDate.parse(text.substring(slash + 1)),
                        Precision.RANGE);
            }
            LocalDate day = LocalDate.parse(text);
            return date(day, day, Precision.DAY);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is not a date. Write a day (2011-03-15), a month (2011-03), a year (2011) or a range "
                            + "(2011-03-15/2011-03-18).",
                    e);
        }
    }

    /**
     * The canonical form of a date that properties hold.
     *
     * @param precision a code of the model; null where the date was entered by another door, which makes it a day or a range
     * @param calendar a code of the model; null for the Gregorian
     */
    public static String text(LocalDate from, LocalDate to, String precision, String calendar) {
        LocalDate end = to.isBefore(from) ? from : to;
        Precision parsed = precision == null
                ? from.equals(end) ? Precision.DAY : Precision.RANGE
                : Precision.valueOf(precision.toUpperCase(Locale.ROOT));
        Calendar known = calendar == null ? Calendar.GREGORIAN : Calendar.valueOf(calendar.toUpperCase(Locale.ROOT));
        return new StatedDate(from, end, parsed, known, Certainty.CERTAIN).iso();
    }

    private static StatedDate date(LocalDate from, LocalDate to, Precision precision) {
        return new StatedDate(from, to, precision, Calendar.GREGORIAN, Certainty.CERTAIN);
    }
}
