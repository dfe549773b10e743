package org.bayan.extraction.date;

import org.bayan.extraction.date.StatedDate.Calendar;

/**
 * One meaning of a word or phrase.
 *
 * @param kind what it does in a date
 * @param value the month, weekday (Monday is 1) or day; for other kinds a subtype of the table
 * @param group the tradition that the word belongs to: {@code levant}, {@code egypt}, {@code en}
 */
record Term(TermKind kind, int value, String group) {
    /** The calendar of a month's name. */
    Calendar calendar() {
        return switch (kind) {
            case MONTH_HIJRI -> Calendar.HIJRI;
            case MONTH_JALALI, MONTH_JALALI_RARE -> Calendar.JALALI;
            default -> Calendar.GREGORIAN;
        };
    }
}
