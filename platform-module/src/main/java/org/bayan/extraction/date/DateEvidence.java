package org.bayan.extraction.date;

/**
 * One observation about a date.
 *
 * @param kind what was observed
 * @param detail the piece of text that it rests on, as written
 */
public record DateEvidence(Kind kind, String detail) {
    /** What can be observed about a date. */
    public enum Kind {
        /** The weekday that the text names is right. */
        WEEKDAY_AGREES,
        /** The weekday that the text names is wrong for the date: conflicting. */
        WEEKDAY_DISAGREES,
        /** A Hijri date was moved by a day to the weekday that the text names. */
        WEEKDAY_CORRECTED,
        /** The date in a second calendar is at most a day away. */
        CALENDARS_AGREE,
        /** The date in a second calendar is further away: conflicting. */
        CALENDARS_DISAGREE,
        /** Two names of one month agree: آذار/مارس. */
        MONTH_NAMES_AGREE,
        /** Two names mean different months; the first was taken: conflicting. */
        MONTH_NAMES_DISAGREE,
        /** Day and month could be the other way round, and only the language decided. */
        ORDER_ASSUMED,
        /** Day and month could be the other way round, and other dates or the weekday decided. */
        ORDER_DECIDED,
        /** The century of a year of two digits was taken from other evidence. */
        CENTURY_DECIDED,
        /** A Hijri date outside the Umm al-Qura tables (1300–1600), computed by the tabular calendar: approximate. */
        TABULAR_CALENDAR,
        /** The year was taken from the marker of its calendar: هـ, م, ش, رومي. */
        CALENDAR_MARKED
    }
}
