package org.bayan.extraction.date;

import java.util.Optional;
import org.bayan.extraction.date.StatedDate.Calendar;

/**
 * A year as written.
 *
 * @param value the number
 * @param digits how many digits it is written with; two need other evidence for the century
 * @param marked the calendar that a marker behind it names (هـ, م, ش, رومي)
 * @param lastValue the last year of a range of years, else 0
 */
record YearPart(int value, int digits, Optional<Calendar> marked, int lastValue) {
    static YearPart of(int value, int digits) {
        return new YearPart(value, digits, Optional.empty(), 0);
    }

    boolean isMarked(Calendar calendar) {
        return marked.filter(calendar::equals).isPresent();
    }
}
