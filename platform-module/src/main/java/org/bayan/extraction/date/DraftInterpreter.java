package org.bayan.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.date.StatedDate.Calendar;
import org.bayan.extraction.date.StatedDate.Precision;

/** Lists every way to read a draft that its calendar allows; none where it lacks a year or names a day that never was. */
final class DraftInterpreter {
    /** Years of four digits that a document writes without a marker for the Gregorian calendar. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2200;

    private final Calendar islamicDefault;

    /** @param islamicDefault the calendar of unmarked years from 1300 to 1500 in numbers: Jalali in Persian and Kurdish text */
    DraftInterpreter(Calendar islamicDefault) {
        this.islamicDefault = islamicDefault;
    }

    List<Reading> readings(Draft draft) {
        List<Reading> readings = new ArrayList<>();
        draft.year().ifPresent(year -> {
            if (draft.month().isPresent()) {
                named(draft, draft.month().get(), year, readings);
            } else if (draft.isUnordered()) {
                numeric(year, draft.first(), draft.second(), Reading.Order.DAY_FIRST, readings);
                if (draft.first() != draft.second()) {
                    numeric(year, draft.second(), draft.first(), Reading.Order.MONTH_FIRST, readings);
                }
            } else if (draft.day() > 0) {
                numeric(year, draft.day(), draft.second(), Reading.Order.PLAIN, readings);
            } else if (draft.second() > 0) {
                DayMaker.month(Calendar.GREGORIAN, year.value(), draft.second())
                        .map(date -> reading(date, Reading.Order.PLAIN, year, year.value()))
                        .ifPresent(readings::add);
            } else {
                yearAlone(year, readings);
            }
        });
        return readings;
    }

    private void named(Draft draft, MonthPart month, YearPart year, List<Reading> readings) {
        if (month.isRare() && (draft.day() == 0 || year.digits() != 4)) {
            return;
        }
        for (Term sense : month.senses()) {
            for (int value : years(year, sense.calendar())) {
                calendarOf(sense.calendar(), year, value)
                        .flatMap(calendar -> namedDate(draft, month, sense.value(), calendar, value))
                        .map(date -> reading(date, Reading.Order.PLAIN, year, value))
                        .filter(reading -> !readings.contains(reading))
                        .ifPresent(readings::add);
            }
        }
    }

    private static Optional<StatedDate> namedDate(
            Draft draft, MonthPart month, int number, Calendar calendar, int year) {
        if (draft.day() == 0) {
            if (month.other() == MonthPart.Other.LAST) {
                return DayMaker.stretch(
                        DayMaker.day(calendar, year, number, 1),
                        DayMaker.lastOf(calendar, year, month.otherNumber()),
                        Precision.RANGE,
                        calendar);
            }
            return DayMaker.month(calendar, year, number);
        }
        if (draft.lastDay() > 0) {
            return DayMaker.stretch(
                    DayMaker.day(calendar, year, number, draft.day()),
                    DayMaker.day(calendar, year, number, draft.lastDay()),
                    Precision.RANGE,
                    calendar);
        }
        return DayMaker.day(calendar, year, number, draft.day()).map(day -> StatedDate.day(day, calendar));
    }

    private void numeric(YearPart year, int day, int month, Reading.Order order, List<Reading> readings) {
        Calendar family = familyOf(year);
        for (int value : years(year, family)) {
            calendarOf(family, year, value)
                    .flatMap(calendar ->
                            DayMaker.day(calendar, value, month, day).map(date -> StatedDate.day(date, calendar)))
                    .map(date -> reading(date, order, year, value))
                    .ifPresent(readings::add);
        }
    }

    private void yearAlone(YearPart year, List<Reading> readings) {
        Calendar family = familyOf(year);
        Optional<Calendar> calendar = calendarOf(family, year, year.value());
        if (year.digits() < 3 || calendar.isEmpty()) {
            return;
        }
        Optional<StatedDate> first = DayMaker.year(calendar.get(), year.value());
        Optional<StatedDate> whole = year.lastValue() == 0
                ? first
                : DayMaker.stretch(
                        first.map(StatedDate::from),
                        DayMaker.year(calendar.get(), year.lastValue()).map(StatedDate::to),
                        Precision.RANGE,
                        calendar.get());
        whole.map(date -> reading(date, Reading.Order.PLAIN, year, year.value()))
                .ifPresent(readings::add);
    }

    private static Reading reading(StatedDate date, Reading.Order order, YearPart year, int value) {
        boolean tabular = date.calendar() == Calendar.HIJRI && !HijriDates.isTabled(value);
        boolean maybeRumi = date.calendar() == Calendar.GREGORIAN && RumiDates.isYear(value) && year.digits() > 2;
        StatedDate stated = tabular || maybeRumi ? date.withCertainty(StatedDate.Certainty.APPROXIMATE) : date;
        return new Reading(stated, order, year.digits() == 2, tabular);
    }

    /** The calendar of a year in numbers. */
    private Calendar familyOf(YearPart year) {
        if (year.marked().isPresent()) {
            return year.marked().get();
        }
        boolean islamic = year.digits() == 4 && year.value() >= 1300 && year.value() <= 1500;
        boolean kurdish = year.value() >= 2650 && year.value() <= 2800;
        return islamic || kurdish ? islamicDefault : Calendar.GREGORIAN;
    }

    private static int[] years(YearPart year, Calendar family) {
        if (year.digits() > 2) {
            return new int[] {year.value()};
        }
        return family == Calendar.GREGORIAN
                ? new int[] {1900 + year.value(), 2000 + year.value()}
                : new int[] {1300 + year.value(), 1400 + year.value()};
    }

    /** The calendar in which a month's name and a year go together; empty where they do not. */
    private static Optional<Calendar> calendarOf(Calendar family, YearPart year, int value) {
        boolean fits =
                switch (family) {
                    case GREGORIAN ->
                        !year.isMarked(Calendar.HIJRI)
                                && !year.isMarked(Calendar.JALALI)
                                && (year.isMarked(Calendar.RUMI)
                                        ? RumiDates.isYear(value)
                                        : value >= FIRST_YEAR && value <= LAST_YEAR);
                    case HIJRI -> !year.isMarked(Calendar.GREGORIAN) && value >= 1 && value <= 1700;
                    case JALALI -> !year.isMarked(Calendar.GREGORIAN) && JalaliDates.isYear(value);
                    case RUMI -> RumiDates.isYear(value);
                };
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(family == Calendar.GREGORIAN && year.isMarked(Calendar.RUMI) ? Calendar.RUMI : family);
    }
}
