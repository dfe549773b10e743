package org.bayan.extraction.date;

import java.time.temporal.ChronoUnit;

/** Readings of two drafts, compared. */
record ReadingPair(Reading a, Reading b) {
    /** Days; stands for every longer distance. */
    static final int FAR = 40_000;

    /** Twins of days further apart than this are two statements and not one with a slip. */
    private static final int ONE_STATEMENT = 400;

    boolean isOfTwoCalendars() {
        return a.date().calendar() != b.date().calendar();
    }

    boolean isPlausible() {
        return distance() <= ONE_STATEMENT;
    }

    /** Days between them; 0 where they overlap and at least one is no single day. */
    int distance() {
        StatedDate one = a.date();
        StatedDate other = b.date();
        if (one.from().isAfter(other.to())) {
            return days(other, one);
        }
        return other.from().isAfter(one.to()) ? days(one, other) : 0;
    }

    private static int days(StatedDate earlier, StatedDate later) {
        return (int) Math.min(FAR, ChronoUnit.DAYS.between(earlier.to(), later.from()));
    }
}
