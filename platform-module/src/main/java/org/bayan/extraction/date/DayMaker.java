package org.bayan.extraction.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Certainty;
import org.bayan.extraction.date.StatedDate.Precision;

/** Turns year, month and day of a calendar into Gregorian days. Nothing comes of a day that the calendar does not have. */
final class DayMaker {
    private DayMaker() {}

    /** A day. */
    static Optional<LocalDate> day(Calendar calendar, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return switch (calendar) {
            case GREGORIAN ->
                day <= YearMonth.of(year, month).lengthOfMonth()
                        ? Optional.of(LocalDate.of(year, month, day))
                        : Optional.empty();
            case HIJRI -> day <= 30 ? Optional.of(HijriDates.day(year, month, day)) : Optional.empty();
            case JALALI -> {
                int solar = JalaliDates.solarYear(year);
                yield day <= JalaliDates.lengthOf(solar, month)
                        ? Optional.of(JalaliDates.day(solar, month, day))
                        : Optional.empty();
            }
            case RUMI -> RumiDates.day(year, month, day);
        };
    }

    /** The last day of a month. */
    static Optional<LocalDate> lastOf(Calendar calendar, int year, int month) {
        if (calendar == Calendar.HIJRI) {
            return Optional.of(HijriDates.lastOf(year, month));
        }
        for (int day = 31; day >= 28; day--) {
            Optional<LocalDate> last = day(calendar, year, month, day);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** Days, months or years from a first to a last, with a precision. */
    static Optional<StatedDate> stretch(
            Optional<LocalDate> first, Optional<LocalDate> last, Precision precision, Calendar calendar) {
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(new StatedDate(first.get(), last.get(), precision, calendar, Certainty.CERTAIN));
    }

    /** A whole month. */
    static Optional<StatedDate> month(Calendar calendar, int year, int month) {
        return stretch(day(calendar, year, month, 1), lastOf(calendar, year, month), Precision.MONTH, calendar);
    }

    /** A whole year. */
    static Optional<StatedDate> year(Calendar calendar, int year) {
        int firstMonth = calendar == Calendar.RUMI && year <= 1333 ? 3 : 1;
        int lastMonth = calendar == Calendar.RUMI && year < 1333 ? 2 : 12;
        return stretch(day(calendar, year, firstMonth, 1), lastOf(calendar, year, lastMonth), Precision.YEAR, calendar);
    }
}
