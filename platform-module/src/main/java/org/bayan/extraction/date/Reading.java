package org.bayan.extraction.date;

/**
 * One way to read a draft.
 *
 * @param date what it then means
 * @param order whether the order of day and month was open, and which this reading takes
 * @param shortYear whether the century is a guess
 * @param tabular whether the Hijri day was computed outside the tables
 */
record Reading(StatedDate date, Order order, boolean shortYear, boolean tabular) {
    /** The order of day and month that a reading takes. */
    enum Order {
        PLAIN,
        DAY_FIRST,
        MONTH_FIRST
    }

    Reading withDate(StatedDate other) {
        return new Reading(other, order, shortYear, tabular);
    }

    boolean isDay() {
        return date.precision() == StatedDate.Precision.DAY;
    }
}
