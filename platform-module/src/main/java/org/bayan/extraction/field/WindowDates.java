package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.date.FoundDate;
import org.bayan.language.Digits;

/** Finds dates in a part of a text, with spans that count from the start of the whole. */
final class WindowDates {
    private final DateFinder finder;

    WindowDates(DateFinder finder) {
        this.finder = finder;
    }

    List<FoundDate> find(String text, Span window) {
        List<FoundDate> dates = new ArrayList<>();
        if (!hasDigit(text, window)) {
            return dates;
        }
        for (FoundDate found : finder.find(text.substring(window.start(), window.end()))) {
            Span span = new Span(
                    window.start() + found.span().start(),
                    window.start() + found.span().end());
            dates.add(new FoundDate(
                    found.date(),
                    span,
                    found.raw(),
                    found.rule(),
                    found.context(),
                    found.evidence(),
                    found.alternatives()));
        }
        return dates;
    }

    /** Most lines have no digit, and without one there is no date. */
    private static boolean hasDigit(String text, Span window) {
        for (int i = window.start(); i < window.end(); i++) {
            if (Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
