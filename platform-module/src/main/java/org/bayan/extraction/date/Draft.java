package org.bayan.extraction.date;

import java.util.Optional;

/**
 * A date as its tokens stand, before it is decided what they mean.
 *
 * @param rule the rule that read it
 * @param from its first token
 * @param to one past its last token
 * @param day the day, 0 without one
 * @param lastDay the last day of a range within the month, 0 without one
 * @param month the month's name; empty for a date in numbers and for a year
 * @param year empty where the text leaves it out
 * @param first the first of two numbers that are day and month in an order to be decided; 0 where the order is plain
 * @param second the second of them; alone, the month of a date in numbers whose order is plain
 * @param weekday the weekday that the text names, Monday is 1; 0 without one
 * @param weekdayToken the token of the weekday, -1 without one
 */
record Draft(
        DateRule rule,
        int from,
        int to,
        int day,
        int lastDay,
        Optional<MonthPart> month,
        Optional<YearPart> year,
        int first,
        int second,
        int weekday,
        int weekdayToken) {

    static Draft named(
            DateRule rule, int from, int to, int day, int lastDay, MonthPart month, Optional<YearPart> year) {
        return new Draft(rule, from, to, day, lastDay, Optional.of(month), year, 0, 0, 0, -1);
    }

    static Draft ordered(DateRule rule, int from, int to, int day, int month, YearPart year) {
        return new Draft(rule, from, to, day, 0, Optional.empty(), Optional.of(year), 0, month, 0, -1);
    }

    static Draft unordered(int from, int to, int first, int second, YearPart year) {
        return new Draft(DateRule.NUMERIC, from, to, 0, 0, Optional.empty(), Optional.of(year), first, second, 0, -1);
    }

    static Draft year(int from, int to, YearPart year) {
        return new Draft(DateRule.YEAR, from, to, 0, 0, Optional.empty(), Optional.of(year), 0, 0, 0, -1);
    }

    boolean isUnordered() {
        return first > 0;
    }

    Draft withYear(YearPart other) {
        return new Draft(rule, from, to, day, lastDay, month, Optional.of(other), first, second, weekday, weekdayToken);
    }

    Draft withMonth(MonthPart other) {
        return new Draft(rule, from, to, day, lastDay, Optional.of(other), year, first, second, weekday, weekdayToken);
    }

    /** The same draft with its weekday, stretched to hold it. */
    Draft withWeekday(int number, int token, int newFrom, int newTo) {
        return new Draft(rule, newFrom, newTo, day, lastDay, month, year, first, second, number, token);
    }
}
